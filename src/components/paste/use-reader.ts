import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { KnowledgeBase } from "../../rules/types.ts";
import { LoadFault } from "../loading/load-fault.ts";
import { emptyReading, type Progress, type Reading, type Source } from "./protocol.ts";
import { type RunningWorker, startWorker } from "./start-worker.ts";

export type Reader =
  | { state: "idle" | "stopped" }
  | { state: "reading"; progress?: Progress }
  | { state: "done"; reading: Reading }
  | { state: "failed"; fault: LoadFault };

/**
 * Reads sources in a worker that is started when there is something to read. A reading that nobody waits for any more is
 * ended at once: by a newer one, by `stop`, or by reading nothing.
 */
export function useReader(base: KnowledgeBase, onRead: (reading: Reading) => void) {
  const [reader, setReader] = useState<Reader>({ state: "idle" });
  const worker = useRef<RunningWorker>();
  const isBusy = useRef(false);
  /** What is being read, until it is: to read it again if that fails. */
  const latest = useRef<Source[]>([]);
  const whenRead = useRef(onRead);
  whenRead.current = onRead;

  const end = useCallback(() => {
    worker.current?.end();
    worker.current = undefined;
    isBusy.current = false;
  }, []);
  useEffect(() => end, [end]);

  const read = useCallback(
    (sources: Source[]) => {
      if (isBusy.current) end();
      latest.current = sources;
      if (sources.length === 0) {
        setReader({ state: "idle" });
        whenRead.current(emptyReading());
        return;
      }
      const onFault = (fault: LoadFault) => {
        end();
        setReader({ state: "failed", fault });
      };
      isBusy.current = true;
      setReader({ state: "reading" });
      try {
        worker.current ??= startWorker(base, {
          onFault,
          onMessage(message) {
            if (message.kind === "progress") return setReader({ state: "reading", progress: message });
            isBusy.current = false;
            if (message.kind === "failed") return setReader({ state: "failed", fault: new LoadFault(message.why) });
            latest.current = [];
            setReader({ state: "done", reading: message.reading });
            whenRead.current(message.reading);
          },
        });
        worker.current.read(sources);
      } catch (error) {
        onFault(error instanceof LoadFault ? error : new LoadFault((error as Error).message));
      }
    },
    [base, end],
  );
  const stop = useCallback(() => {
    end();
    setReader({ state: "stopped" });
  }, [end]);
  const again = useCallback(() => read(latest.current), [read]);

  return { reader, read, stop, again };
}
