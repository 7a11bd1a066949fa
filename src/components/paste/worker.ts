/** Reads what was pasted or dropped away from the page's own thread, so that typing goes on. Keeps nothing, sends nothing on. */
import { createEngine, type Engine } from "../../rules/engine.ts";
import type { FromWorker, Progress, ToWorker } from "./protocol.ts";
import { readSources } from "./read-sources.ts";

const betweenReports = 100; // milliseconds

let engine: Engine;

const say = (message: FromWorker) => postMessage(message);

addEventListener("message", async ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === "rules") {
    engine = createEngine(data.base);
    return;
  }
  let last = performance.now();
  const onProgress = (progress: Progress) => {
    if (performance.now() - last < betweenReports) return;
    last = performance.now();
    say({ kind: "progress", ...progress });
  };
  try {
    say({ kind: "done", reading: await readSources(data.sources, engine, onProgress) });
  } catch (error) {
    say({ kind: "failed", why: (error as Error).message });
  }
});
say({ kind: "ready" });
