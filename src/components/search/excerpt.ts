export interface Stretch {
  text: string;
  isMatch: boolean;
}

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

/**
 * Reads an excerpt of Pagefind, which is text with entities and <mark> around what matched, as plain stretches of text. No
 * other element is known here: whatever looks like one stays text.
 */
export function stretchesOf(excerpt: string): Stretch[] {
  const stretches: Stretch[] = [];
  let isMatch = false;
  for (const part of excerpt.split(/(<\/?mark>)/)) {
    if (part === "<mark>" || part === "</mark>") isMatch = part === "<mark>";
    else if (part) stretches.push({ text: decode(part), isMatch });
  }
  return stretches;
}

const decode = (text: string) =>
  text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,5}));/gi, (whole, decimal, hex, name) => {
    const point = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined;
    if (point !== undefined) return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    return entities[name.toLowerCase()] ?? whole;
  });
