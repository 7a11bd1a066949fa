const mostRepeats = 200;

/** What part of a pattern may cost. */
interface Part {
  /** In how many ways it can match from one place, at most. */
  ways: number;
  /** Whether it repeats something. */
  repeats: boolean;
}

const escapeSequence = /\\(?:[pPu]\{[^}]*\}|k<[^>]*>|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|c[a-zA-Z]|[^])/y;
const characterClass = /\[(?:\\[^]|[^\]\\])*\]/y;
const plainGroup = /\((?:\?:|\?<[\w$]+>|(?!\?))/y;
const quantifier = /(?:([*+?])|\{(\d+)(,(\d*))?\})\??/y;

/** Reads a pattern that compiles: the first thing in it that is not allowed, and in how many ways it can match. */
export function readPattern(pattern: string): { fault: string | undefined; ways: number } {
  let at = 0;
  let fault: string | undefined;
  const refuse = (what: string) => {
    fault ??= what;
  };
  const take = (token: RegExp) => {
    token.lastIndex = at;
    const match = token.exec(pattern);
    if (match) at = token.lastIndex;
    return match;
  };

  /** `a|b`, up to the end of its group. */
  const alternatives = (): Part => {
    const first = sequence();
    if (pattern[at] !== "|") return first;
    at += 1;
    const others = alternatives();
    return { ways: first.ways + others.ways, repeats: first.repeats || others.repeats };
  };

  const sequence = (): Part => {
    const whole: Part = { ways: 1, repeats: false };
    while (at < pattern.length && pattern[at] !== "|" && pattern[at] !== ")") {
      const part = quantified(atom());
      whole.ways *= part.ways;
      whole.repeats ||= part.repeats;
    }
    return whole;
  };

  const atom = (): Part => {
    const escaped = take(escapeSequence)?.[0];
    if (escaped && /^\\[1-9k]/.test(escaped)) refuse("The pattern refers back to a group");
    if (escaped || take(characterClass)) return { ways: 1, repeats: false };
    if (pattern[at] !== "(") {
      at += 1;
      return { ways: 1, repeats: false };
    }
    if (!take(plainGroup)) {
      refuse("The pattern looks around or changes its flags");
      at += 2;
    }
    const inside = alternatives();
    at += 1;
    return inside;
  };

  const quantified = (part: Part): Part => {
    const match = take(quantifier);
    if (!match) return part;
    const [least, most] = boundsOf(match);
    if (part.repeats) refuse("The pattern repeats a group that repeats something itself");
    if (most === Number.POSITIVE_INFINITY) refuse(`The pattern repeats without a bound (${match[0]})`);
    else if (most > mostRepeats) refuse(`The pattern repeats more than ${mostRepeats} times (${match[0]})`);
    return { ways: fault ? 1 : waysToRepeat(part.ways, least, most), repeats: true };
  };

  const { ways } = alternatives();
  return { fault, ways };
}

function boundsOf([, sign, least, comma, most]: RegExpExecArray): [least: number, most: number] {
  if (sign) return [sign === "+" ? 1 : 0, sign === "?" ? 1 : Number.POSITIVE_INFINITY];
  if (!comma) return [Number(least), Number(least)];
  return [Number(least), most ? Number(most) : Number.POSITIVE_INFINITY];
}

function waysToRepeat(ways: number, least: number, most: number): number {
  let sum = 0;
  for (let times = least; times <= most; times += 1) sum += ways ** times;
  return sum;
}
