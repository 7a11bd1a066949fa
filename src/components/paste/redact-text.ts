import type { Redacted } from "../../rules/redact/index.ts";
import { href } from "../../words/links.ts";
import type { RedactAnswer, RedactJob } from "./redact-worker.ts";
import workerPath from "./redact-worker.ts?worker&url";
import { startUnderPolicy } from "./start-under-policy.ts";

let worker: Worker | undefined;
let jobs = 0;

/**
 * Hides in a text what may name a person, a device or an organisation. The first call starts a worker and loads the public words;
 * the page stays usable whatever the length of the text. Rejects if they cannot be loaded: then nothing must be copied.
 */
export function redactText(text: string): Promise<Redacted> {
  return new Promise((resolve, reject) => {
    worker ??= startUnderPolicy(workerPath);
    const own = worker;
    jobs += 1;
    const job: RedactJob = { job: jobs, text, words: new URL(href("/_parts/public-words.json"), location.href).href };
    const end = () => {
      own.removeEventListener("message", onAnswer);
      own.removeEventListener("error", onError);
    };
    const onAnswer = ({ data }: MessageEvent<RedactAnswer>) => {
      if (data.job !== job.job) return;
      end();
      if ("why" in data) reject(new Error(data.why));
      else resolve(data);
    };
    // A worker that does not start is not kept: its file may be there the next time.
    const onError = () => {
      end();
      if (worker === own) worker = undefined;
      reject(new Error("the program that hides names did not start. Try again, or reload the page"));
    };
    own.addEventListener("message", onAnswer);
    own.addEventListener("error", onError);
    own.postMessage(job);
  });
}
