import { readFileSync } from "node:fs";
import path from "node:path";
import type { KnowledgeBase } from "../../src/rules/types.ts";
import { dist } from "./site.ts";

/** The rules as the built site publishes them. */
export const rules = JSON.parse(readFileSync(path.join(dist, "api/v1/rules.json"), "utf8")) as KnowledgeBase;

/** Authored text as it stands on the page. */
export const shown = (text: string) => text.replaceAll("`", "");

export const titleOf = (finding: string) => shown(rules.findings[finding]?.title ?? `there is no ${finding}`);
export const causeTitle = (cause: string) => shown(rules.causes[cause]?.title ?? `there is no ${cause}`);
export const questionOf = (check: string) => shown(rules.checks[check]?.question ?? `there is no ${check}`);
