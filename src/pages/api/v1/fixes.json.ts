import { canonicalJson } from "../../../rules/canonical-json.ts";
import { fixes } from "../../../view/knowledge.ts";

export const GET = () => new Response(canonicalJson(fixes()));
