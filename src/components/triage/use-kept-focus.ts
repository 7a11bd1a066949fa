import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * Keeps the keyboard where it was. When an answer removes the very control that had the focus, the heading of its region
 * (`data-region`, with `data-region-heading` inside) takes it, so that the next question is read out and Tab goes on there.
 */
export function useKeptFocus(root: RefObject<HTMLElement>): void {
  const lastRegion = useRef<string | undefined>(undefined);

  useLayoutEffect(() => {
    const element = root.current;
    if (!element) return;
    const onFocus = (event: FocusEvent) => {
      const region = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-region]") : null;
      lastRegion.current = region?.dataset["region"];
    };
    const onBlur = (event: FocusEvent) => {
      // Nothing took the focus although the element still stands: the person left.
      const { target } = event;
      queueMicrotask(() => {
        if (target instanceof Element && target.isConnected && !root.current?.contains(document.activeElement))
          lastRegion.current = undefined;
      });
    };
    element.addEventListener("focusin", onFocus);
    element.addEventListener("focusout", onBlur);
    return () => {
      element.removeEventListener("focusin", onFocus);
      element.removeEventListener("focusout", onBlur);
    };
  }, [root]);

  useLayoutEffect(() => {
    const region = lastRegion.current;
    if (region === undefined || document.activeElement !== document.body) return;
    const headingOf = (name: string) =>
      root.current?.querySelector<HTMLElement>(`[data-region="${name}"] [data-region-heading]`);
    (headingOf(region) ?? headingOf("main"))?.focus();
  });
}
