import { spellingsOf } from "../rules/detect/codes/codes.ts";

export interface Spelling {
  name: string;
  text: string;
}

/** Every way in which a code is printed, each with the name of that way. */
export function namedSpellings(codeId: string): Spelling[] {
  const names = codeId.startsWith("aadsts")
    ? ["As printed", "Number alone"]
    : ["Hexadecimal", "Without prefix", "Signed decimal", "Unsigned decimal", "Win32 error inside"];
  return spellingsOf(codeId).map((text, index) => ({ name: names[index] ?? "Also", text }));
}
