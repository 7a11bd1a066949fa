const apostrophes = /[\u2018\u2019\u201a\u201b\u2032\u00b4\u0060]/g;
const quotes = /[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g;
const dashes = /[\u2010-\u2015\u2212]/g;

/**
 * Takes away what differs between two copies of the same words: case, white space, typographic quotation marks, dashes and
 * apostrophes. Two texts are compared folded, or not at all.
 */
export function fold(text: string): string {
  return text
    .replace(apostrophes, "'")
    .replace(quotes, '"')
    .replace(dashes, "-")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}
