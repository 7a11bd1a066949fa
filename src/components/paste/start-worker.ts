import type { KnowledgeBase } from "../../rules/types.ts";
import { isOutdated } from "../loading/is-outdated.ts";
import { LoadFault, outdated } from "../loading/load-fault.ts";
import { loadText } from "../loading/load-text.ts";
import type { FromWorker, ReadingMessage, Source, ToWorker } from "./protocol.ts";
import { startUnderPolicy } from "./start-under-policy.ts";
import workerPath from "./worker.ts?worker&url";

export interface RunningWorker {
  /** Begins to read; not to be called again before the answer. */
  read(sources: Source[]): void;
  /** Ends it at once; nothing is heard of it any more. */
  end(): void;
}

export interface WorkerListener {
  onMessage(message: ReadingMessage): void;
  /** The worker has ended: it did not load, or it broke while it read. */
  onFault(fault: LoadFault): void;
}

/**
 * Starts the worker that reads, and hands it the rules of the page, once: it needs no network, and page and worker never have
 * different rules.
 */
export function startWorker(base: KnowledgeBase, { onMessage, onFault }: WorkerListener): RunningWorker {
  if (typeof Worker === "undefined") throw new LoadFault("this browser cannot run a worker");
  const worker = startUnderPolicy(workerPath);
  const say = (message: ToWorker) => worker.postMessage(message);
  let isReady = false;
  let isEnded = false;
  let waiting: Source[] | undefined;

  const end = () => {
    isEnded = true;
    worker.terminate();
  };
  worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
    if (isEnded) return;
    if (data.kind !== "ready") return onMessage(data);
    isReady = true;
    say({ kind: "rules", base });
    if (waiting) say({ kind: "read", sources: waiting });
    waiting = undefined;
  });
  worker.addEventListener("error", async ({ message }) => {
    worker.terminate();
    const fault = isReady ? new LoadFault(`the reader broke off (${message})`) : await whyNotLoaded(message);
    if (!isEnded) onFault(fault);
  });

  return {
    read(sources) {
      if (isReady) say({ kind: "read", sources });
      else waiting = sources;
    },
    end,
  };
}

/** The browser says only that the script did not run; the server says why. */
async function whyNotLoaded(message: string): Promise<LoadFault> {
  if (await isOutdated()) return outdated();
  try {
    const text = await loadText(workerPath, { cache: "no-cache" });
    if (text.trimStart().startsWith("<")) return new LoadFault("the server sent a page in place of the script");
  } catch (error) {
    return error as LoadFault;
  }
  return new LoadFault(`the script of the reader failed (${message})`);
}
