/** Reads what was pasted or dropped away from the page's own thread, so that typing goes on. Keeps nothing, sends nothing on. */
import type { KnowledgeBase } from "../../rules/types.ts";
import type { FromWorker, Progress, ToWorker } from "./protocol.ts";
import { readSources } from "./read-sources.ts";

const betweenReports = 100; // milliseconds

let base: KnowledgeBase;

const say = (message: FromWorker) => postMessage(message);

addEventListener("message", async ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === "rules") {
    base = data.base;
    return;
  }
  let last = performance.now();
  const onProgress = (progress: Progress) => {
    if (performance.now() - last < betweenReports) return;
    last = performance.now();
    say({ kind: "progress", ...progress });
  };
  try {
    say({ kind: "done", reading: await readSources(data.sources, base, onProgress) });
  } catch (error) {
    say({ kind: "failed", why: (error as Error).message });
  }
});
say({ kind: "ready" });
