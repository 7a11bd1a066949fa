import { knowledgeBase } from "../../../knowledge.ts";
import { canonicalJson } from "../../../rules/canonical-json.ts";

export const GET = () => new Response(canonicalJson(knowledgeBase));
