import { render } from "preact";
import { LoadNotice } from "../loading/LoadNotice.tsx";
import { LoadFault } from "../loading/load-fault.ts";
import { loadRules } from "../loading/load-rules.ts";
import { Paste } from "../paste/Paste.tsx";
import { Triage } from "../triage/Triage.tsx";

const patience = 5_000; // milliseconds; as long as the style sheet hides the list

/**
 * Puts triage in the place of the page's static list, once the rules are here. Until then, and if not, the list stays, and
 * above it stands what happened and what to do. `data-rules` of the node is the fingerprint of the rules it wants.
 */
export function mount(node: HTMLElement): void {
  node.querySelector(".no-start")?.remove();
  const list = [...node.childNodes];
  const notice = document.createElement("div");
  notice.className = "note";
  let attempt = new AbortController();

  /** Shows the list, and above it why there is nothing else. */
  const tell = (fault?: LoadFault) => {
    if (notice.parentNode !== node) node.replaceChildren(notice, ...list);
    node.classList.add("with-list");
    render(
      <LoadNotice
        fault={fault}
        waiting="The questions are still loading. Meanwhile, look up what you see in the list below."
        what="The questions could not be loaded"
        instead="or look up what you see in the list below"
        kept="what you entered is kept."
        onRetry={retry}
      />,
      notice,
    );
  };
  const retry = () => {
    attempt.abort();
    attempt = new AbortController();
    tell();
    start(attempt.signal);
  };
  const start = async (signal: AbortSignal) => {
    const slow = setTimeout(tell, patience);
    try {
      const base = await loadRules(node.dataset["rules"] ?? "", signal);
      const hadFocus = notice.contains(document.activeElement);
      node.replaceChildren();
      render(<Triage base={base} Input={Paste} />, node);
      if (hadFocus) document.getElementById("main")?.focus();
    } catch (error) {
      if (signal.aborted) return;
      console.error("Triage did not start.", error);
      tell(error instanceof LoadFault ? error : new LoadFault((error as Error).message));
    } finally {
      clearTimeout(slow);
    }
  };
  start(attempt.signal);
}
