import { canonicalJson } from "../../rules/canonical-json.ts";
import { packCodes } from "../../rules/code-index.ts";
import { knowledgeBase } from "../../view/knowledge.ts";

/** The small index of all codes that the search answers from before the full-text engine is there. */
export const GET = () => new Response(canonicalJson(packCodes(knowledgeBase)));
