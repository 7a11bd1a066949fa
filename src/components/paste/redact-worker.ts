/** Redacts away from the page's own thread: a text may be many megabytes long. Keeps nothing, sends nothing on. */
import { type PublicWords, type Redacted, redact } from "../../rules/redact/index.ts";

/** What the page asks of the worker, and what it answers. */
export interface RedactJob {
  job: number;
  text: string;
  /** Where the public words are. */
  words: string;
}
export type RedactAnswer = { job: number } & (Redacted | { why: string });

let publicWords: Promise<PublicWords> | undefined;

addEventListener("message", async ({ data: { job, text, words } }: MessageEvent<RedactJob>) => {
  try {
    publicWords ??= load(words);
    say({ job, ...redact(text, await publicWords) });
  } catch (error) {
    publicWords = undefined;
    say({ job, why: (error as Error).message });
  }
});

async function load(address: string): Promise<PublicWords> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return (await response.json()) as PublicWords;
}

const say = (answer: RedactAnswer) => postMessage(answer);
