import { render } from "preact";
import { href } from "../../links.ts";
import type { KnowledgeBase } from "../../rules/schema.ts";
import { Paste } from "../paste/Paste.tsx";
import { Triage } from "./Triage.tsx";

/** Puts triage in the place of the page's static list, once the rules are here; until then, and if not, the list stays. */
export async function mount(node: Element): Promise<void> {
  try {
    const response = await fetch(href("/api/v1/rules.json"));
    if (!response.ok) throw new Error(`The server answered ${response.status}`);
    const base = (await response.json()) as KnowledgeBase;
    node.replaceChildren();
    render(<Triage base={base} Input={Paste} />, node);
  } catch (error) {
    node.classList.add("without-script");
    console.error("Triage could not load its rules.", error);
  }
}
