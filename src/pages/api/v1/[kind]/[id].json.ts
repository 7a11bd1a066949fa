import type { GetStaticPaths } from "astro";
import { canonicalJson } from "../../../../rules/canonical-json.ts";
import { type Kind, kinds } from "../../../../rules/vocabulary.ts";
import { bodyOf, entries, published } from "../../../../view/knowledge.ts";

export const getStaticPaths = (() =>
  kinds.flatMap((kind) => Object.keys(entries[kind]).map((id) => ({ params: { kind, id } })))) satisfies GetStaticPaths;

const withBody = ["causes", "checks", "guides"] as const;

/** One entry as it was authored, with its warnings in full, and its prose as Markdown where it has any. */
export async function GET({ params: { kind, id } }: { params: { kind: Kind; id: string } }) {
  const hasBody = withBody.find((one) => one === kind);
  const body = hasBody ? (await bodyOf(hasBody, id)).markdown.trim() : undefined;
  return new Response(canonicalJson({ kind, id, ...published(kind, id), body }));
}
