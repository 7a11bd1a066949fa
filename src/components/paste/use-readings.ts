import { useEffect, useRef } from "preact/hooks";
import type { KnowledgeBase } from "../../rules/types.ts";
import type { UseTriage } from "../triage/use-triage.ts";
import type { Reading, Source } from "./protocol.ts";
import { useReader } from "./use-reader.ts";

/** What is asked to be read. */
export interface Wanted {
  sources: Source[];
  /** Where it is: in the field, too long for it, or in files. */
  given: "field" | "long" | "files";
  /** It is the text that was read before, and somebody went on writing it. */
  goesOn: boolean;
}

/** A reading that a case on the desk is from, with what it was read of. */
export interface KeptReading extends Wanted {
  reading: Reading;
}

/**
 * Reads what the person gives and hands it to the desk, which decides whose it is. Each reading is kept as long as a case on
 * the desk is from it, so that what is shown, copied and opened is always of the case that is open, and not of what was read last.
 */
export function useReadings(base: KnowledgeBase, { desk, take, settle }: UseTriage) {
  const kept = useRef(new Map<number, KeptReading>());
  const next = useRef(0);
  const wanted = useRef<Wanted>({ sources: [], given: "field", goesOn: true });
  const isDelivered = useRef(true);
  const asked = useRef(0);

  const { reader, read, stop, again } = useReader(base, (reading) => {
    isDelivered.current = true;
    // Where nothing could be read, there is nothing to say about any device.
    if (reading.reports.length === 0 && wanted.current.sources.length > 0) return;
    const id = next.current++;
    kept.current.set(id, { ...wanted.current, reading });
    take({ id, devices: reading.reports }, wanted.current.goesOn);
  });

  useEffect(() => {
    const cases = [desk.open, ...desk.aside.values()];
    const used = new Set([...cases.map(({ text }) => text), desk.several?.id, desk.pending?.id]);
    for (const id of kept.current.keys()) if (!used.has(id)) kept.current.delete(id);
  }, [desk]);
  useEffect(() => () => void asked.current++, []);

  /** A question that waits for an answer speaks of a text that is no longer the one in the box. */
  const dropQuestion = () => {
    if (desk.pending) settle("neither");
  };
  return {
    reader,
    read(one: Wanted) {
      asked.current += 1;
      // A reading that never came counts with the one that replaces it.
      const goesOn = one.goesOn && (isDelivered.current || wanted.current.goesOn);
      wanted.current = { ...one, goesOn };
      isDelivered.current = false;
      if (!goesOn) dropQuestion();
      read(one.sources);
    },
    stop() {
      dropQuestion();
      stop();
    },
    again,
    current: desk.open.text === undefined ? undefined : kept.current.get(desk.open.text),
    table: desk.several && kept.current.get(desk.several.id),
    /** Remembers this moment: the answer says whether nothing else was asked for since, and the box is still there. */
    isNewest() {
      const now = asked.current;
      return () => asked.current === now;
    },
  };
}
