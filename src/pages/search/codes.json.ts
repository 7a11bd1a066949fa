import { packCodes } from "../../components/search/code-index.ts";
import { knowledgeBase } from "../../knowledge.ts";
import { canonicalJson } from "../../rules/canonical-json.ts";

/** The small index of all codes that the search answers from before the full-text engine is there. */
export const GET = () => new Response(canonicalJson(packCodes(knowledgeBase)));
