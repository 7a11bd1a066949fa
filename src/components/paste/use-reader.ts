import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { href } from "../../links.ts";
import { emptyReading, type Reading, type Source, type WorkerMessage } from "./protocol.ts";

export type Reader =
  | { state: "idle" }
  | { state: "reading"; done: number; total: number }
  | { state: "done"; reading: Reading }
  | { state: "failed"; why: string };

/** Reads sources in a worker that is started when there is something to read; a newer job puts an end to the one before. */
export function useReader(onRead: (reading: Reading) => void) {
  const [reader, setReader] = useState<Reader>({ state: "idle" });
  const worker = useRef<Worker>();
  const job = useRef(0);
  const busy = useRef(false);
  const whenRead = useRef(onRead);
  whenRead.current = onRead;

  useEffect(() => () => worker.current?.terminate(), []);

  const read = useCallback((sources: Source[]) => {
    job.current += 1;
    if (sources.length === 0) {
      setReader({ state: "idle" });
      whenRead.current(emptyReading());
      return;
    }
    // A job that is no longer wanted is not waited for.
    if (busy.current) {
      worker.current?.terminate();
      worker.current = undefined;
    }
    busy.current = true;
    setReader({ state: "reading", done: 0, total: sources.length });
    worker.current ??= startWorker((message) => {
      if (message.job !== job.current) return;
      busy.current = message.kind === "progress";
      if (message.kind === "progress") setReader({ state: "reading", done: message.done, total: message.total });
      else if (message.kind === "failed") setReader({ state: "failed", why: message.why });
      else {
        setReader({ state: "done", reading: message.reading });
        whenRead.current(message.reading);
      }
    });
    worker.current.postMessage({
      job: job.current,
      sources,
      rules: new URL(href("/api/v1/rules.json"), location.href).href,
    });
  }, []);

  return { reader, read };
}

function startWorker(onMessage: (message: WorkerMessage) => void): Worker {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("message", ({ data }: MessageEvent<WorkerMessage>) => onMessage(data));
  return worker;
}
