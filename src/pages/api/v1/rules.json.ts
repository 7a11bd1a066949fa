import { canonicalJson } from "../../../rules/canonical-json.ts";
import { knowledgeBase } from "../../../view/knowledge.ts";

export const GET = () => new Response(canonicalJson(knowledgeBase));
