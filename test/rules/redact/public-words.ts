import { buildKnowledgeBase } from "../../../src/authoring/knowledge-base.ts";
import { findProblems } from "../../../src/authoring/problems/index.ts";
import { gatherPublicWords } from "../../../src/authoring/public-words.ts";
import { readContent } from "../../../src/authoring/read-content.ts";
import { redactor } from "../../../src/rules/redact/index.ts";

/** The content of the project, and what it says is public. */
export const { entries } = findProblems(readContent(process.cwd()));
export const base = buildKnowledgeBase(entries);
export const publicWords = gatherPublicWords(entries);
export const redact = redactor(publicWords);
export const redacted = (text: string) => redact(text).text;
export const secretsIn = (text: string) => redact(text).secrets;

/** Every text that a case gives to the reader. */
export const caseTexts = Object.entries(entries.cases).flatMap(([cause, cases]) =>
  cases.flatMap(({ name, text, now }) => (text === undefined ? [] : [{ name: `${cause}: ${name}`, text, now }])),
);
