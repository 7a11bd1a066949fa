import { createHash } from "node:crypto";
import { canonicalJson } from "../../../rules/canonical-json.ts";
import { knowledgeBase } from "../../../view/knowledge.ts";
import { href } from "../../../words/links.ts";

const counted = ["platforms", "phases", "findings", "fields", "checks", "causes"] as const;

/** Where everything is, and a hash that changes when, and only when, the rules do. */
export function GET() {
  const rules = canonicalJson(knowledgeBase);
  return new Response(
    canonicalJson({
      version: knowledgeBase.version,
      rulesSha256: createHash("sha256").update(rules).digest("hex"),
      counts: Object.fromEntries(counted.map((name) => [name, Object.keys(knowledgeBase[name]).length])),
      links: {
        rules: href("/api/v1/rules.json"),
        fixes: href("/api/v1/fixes.json"),
        schema: href("/api/v1/rules.schema.json"),
        entry: href("/api/v1/{kind}/{id}.json"),
      },
    }),
  );
}
