/** What does something to a terminal, ends a line, or turns the direction of what follows. */
const unprintable = String.raw`[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]`;
const inText = new RegExp(`${unprintable}+`, "gu");
/** JSON itself has line ends only, between its values. */
const inJson = new RegExp(`(?!\\n)${unprintable}`, "gu");

/** A text as one line that can do nothing to a terminal or to a table: names of files may hold anything. */
export const printable = (text: string): string => text.replace(inText, " ");

/** A value as JSON that can be shown as it is: what is unprintable in its texts is escaped, and is read back as it was. */
export const printableJson = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(
    inJson,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
