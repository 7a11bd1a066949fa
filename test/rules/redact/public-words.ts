import { loadContent } from "../../../src/authoring/load-content.ts";
import { gatherPublicWords } from "../../../src/authoring/public-words.ts";
import { redactor } from "../../../src/rules/redact/index.ts";

/** The content of the project, and what it says is public. */
export const { entries, base } = loadContent(process.cwd());
export const publicWords = gatherPublicWords(entries);
export const redact = redactor(publicWords);
export const redacted = (text: string) => redact(text).text;
export const secretsIn = (text: string) => redact(text).secrets;

/** Every text that a case gives to the reader. */
export const caseTexts = Object.entries(entries.cases).flatMap(([cause, cases]) =>
  cases.flatMap(({ name, text, now }) => (text === undefined ? [] : [{ name: `${cause}: ${name}`, text, now }])),
);
