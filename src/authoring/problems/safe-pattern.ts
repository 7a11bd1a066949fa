import { readPattern } from "./read-pattern.ts";

const mostCharacters = 200;
/** In how many ways a pattern may match from one place: a failing match tries them all, at every place of a line. */
const mostWays = 1_000;

/**
 * Says why a pattern is not safe; `undefined` where it is. A pattern runs in every reader's browser over text of which
 * nothing is known, so it must end soon whatever the text is: DESIGN section 4, "Patterns".
 */
export function faultOf(pattern: string): string | undefined {
  if (pattern.length > mostCharacters) return `The pattern is longer than ${mostCharacters} characters`;
  let compiled: RegExp;
  try {
    compiled = new RegExp(pattern, "iu");
  } catch (error) {
    return `The pattern cannot be read (${(error as Error).message.replace(/^Invalid regular expression: /, "")})`;
  }
  const { fault, ways } = readPattern(pattern);
  if (fault) return fault;
  if (compiled.test("")) return "The pattern matches the empty text, and so every text";
  if (ways > mostWays) return `The pattern can match in more than ${mostWays} ways from one place`;
  return undefined;
}
