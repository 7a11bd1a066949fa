import { entries } from "../../knowledge.ts";
import { gatherPublicWords } from "../../public-words.ts";
import { canonicalJson } from "../../rules/canonical-json.ts";

/** What may stay in a text that is copied; loaded when somebody copies one. */
export const GET = () => new Response(canonicalJson(gatherPublicWords(entries)));
