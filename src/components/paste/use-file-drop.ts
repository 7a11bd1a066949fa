import { useEffect, useRef, useState } from "preact/hooks";

/**
 * Takes files that are dropped anywhere on the page; beside the box the browser would open them in place of it. Text that is
 * dragged is left to the field. Answers whether files are held over the page now.
 */
export function useFileDrop(onDrop: (transfer: DataTransfer) => void): boolean {
  const [isOver, setOver] = useState(false);
  const whenDropped = useRef(onDrop);
  whenDropped.current = onDrop;

  useEffect(() => {
    const ifFiles = (take: (transfer: DataTransfer) => void) => (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      take(event.dataTransfer);
    };
    const over = ifFiles(() => setOver(true));
    const drop = ifFiles((transfer) => {
      setOver(false);
      whenDropped.current(transfer);
    });
    // Only when the pointer leaves the window has the event no element that it goes to.
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false);
    addEventListener("dragover", over);
    addEventListener("drop", drop);
    addEventListener("dragleave", leave);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("drop", drop);
      removeEventListener("dragleave", leave);
    };
  }, []);
  return isOver;
}
