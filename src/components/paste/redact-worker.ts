/** Redacts away from the page's own thread: a text may be many megabytes long. Keeps nothing, sends nothing on. */
import { type PublicWords, type Redacted, redactor } from "../../rules/redact/index.ts";

/** What the page asks of the worker, and what it answers. */
export interface RedactJob {
  job: number;
  text: string;
  /** Where the public words are. */
  words: string;
}
export type RedactAnswer = { job: number } & (Redacted | { why: string });

let opened: Promise<ReturnType<typeof redactor>> | undefined;

addEventListener("message", async ({ data: { job, text, words } }: MessageEvent<RedactJob>) => {
  try {
    opened ??= load(words);
    const redact = await opened;
    say({ job, ...redact(text) });
  } catch (error) {
    opened = undefined;
    say({ job, why: (error as Error).message });
  }
});

async function load(address: string): Promise<ReturnType<typeof redactor>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return redactor((await response.json()) as PublicWords);
}

const say = (answer: RedactAnswer) => postMessage(answer);
