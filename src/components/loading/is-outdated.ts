import { loadText } from "./load-text.ts";

/**
 * Whether the server now hands out another build of this page than the one that is open. A build shows in the names of its
 * scripts, which change with their content, and in the fingerprint of its rules.
 */
export async function isOutdated(): Promise<boolean> {
  const marks = [...document.scripts].flatMap((script) => script.getAttribute("src") ?? []);
  const fingerprint = document.querySelector<HTMLElement>("[data-rules]")?.dataset["rules"];
  try {
    const page = await loadText(location.pathname + location.search, { cache: "no-cache" });
    return [...marks, fingerprint ?? ""].some((mark) => !page.includes(mark));
  } catch {
    return false;
  }
}
