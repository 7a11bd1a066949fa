import { canonicalJson } from "../../rules/canonical-json.ts";
import { publicWords } from "../../view/knowledge.ts";

/** What may stay in a text that is copied; loaded when somebody copies one. */
export const GET = () => new Response(canonicalJson(publicWords()));
