import { render } from "preact";
import type { FilterValues } from "../search/Filters.tsx";
import { Search } from "../search/Search.tsx";

/** Puts the search in its place; what can be filtered by stands in the page. */
export function mount(node: HTMLElement): void {
  const values = JSON.parse(node.dataset["values"] ?? "{}") as FilterValues;
  node.replaceChildren();
  render(<Search values={values} />, node);
  // Whoever comes here wants to type; on a phone the keyboard would cover what there is to see.
  if (matchMedia("(pointer: fine)").matches && location.search === "")
    node.querySelector<HTMLElement>("input")?.focus();
}
