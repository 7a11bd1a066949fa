import { fingerprintOf } from "../../rules/fingerprint.ts";
import type { KnowledgeBase } from "../../rules/types.ts";
import { href } from "../../words/links.ts";
import { isOutdated } from "./is-outdated.ts";
import { LoadFault, outdated } from "./load-fault.ts";
import { loadText } from "./load-text.ts";

/**
 * The rules that this page was built with, known by their fingerprint; no others, because older code may read newer rules
 * wrongly. Throws a LoadFault.
 */
export async function loadRules(fingerprint: string, signal: AbortSignal): Promise<KnowledgeBase> {
  const address = href("/api/v1/rules.json");
  let text = await loadText(address, { signal });
  // A cache may still hold the rules of an earlier build.
  if (fingerprintOf(text) !== fingerprint) text = await loadText(address, { signal, cache: "no-cache" });
  if (fingerprintOf(text) === fingerprint) return JSON.parse(text) as KnowledgeBase;

  if (await isOutdated()) throw outdated();
  throw new LoadFault(
    isVersioned(text)
      ? "the server holds the rules of another version of this page"
      : "the server sent something that is not the rules, or only a part of them",
  );
}

/** Whether a text is rules at all, of whatever version. */
function isVersioned(text: string): boolean {
  try {
    const { version, causes, findings, checks } = JSON.parse(text);
    return typeof version === "number" && Boolean(causes && findings && checks);
  } catch {
    return false;
  }
}
