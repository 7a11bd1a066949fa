/** Reads what was pasted or dropped away from the page's own thread, so that typing goes on. Keeps nothing, sends nothing on. */
import type { KnowledgeBase } from "../../rules/schema.ts";
import type { Job, WorkerMessage } from "./protocol.ts";
import { readSources } from "./read-sources.ts";

let base: Promise<KnowledgeBase> | undefined;
let latest = 0;

const say = (message: WorkerMessage) => postMessage(message);

addEventListener("message", async ({ data }: MessageEvent<Job & { rules: string }>) => {
  const { job, sources, rules } = data;
  latest = job;
  try {
    base ??= fetch(rules).then((response) => response.json() as Promise<KnowledgeBase>);
    const reading = await readSources(sources, await base, (done) => {
      if (sources.length > 1) say({ job, kind: "progress", done, total: sources.length });
      return job === latest;
    });
    if (reading) say({ job, kind: "done", reading });
  } catch (error) {
    base = undefined;
    say({ job, kind: "failed", why: (error as Error).message });
  }
});
