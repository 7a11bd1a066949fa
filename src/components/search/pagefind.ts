import { href } from "../../words/links.ts";

/** What is used of Pagefind's own module, `pagefind.js`, which lies beside the index. */
interface Pagefind {
  options(options: { baseUrl: string; noWorker: boolean }): Promise<void>;
  filters(): Promise<Filters>;
  search(query: string | null, options: { filters: Record<string, string> }): Promise<{ results: Result[] }>;
}

interface Result {
  id: string;
  data(): Promise<PageFound>;
}

export interface PageFound {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
}

/** By the name of a filter and its value: how many pages. */
export type Filters = Record<string, Record<string, number>>;

let loading: Promise<Pagefind> | undefined;

/** The full-text engine, loaded when somebody searches. Without a worker: one file less, and no need to allow one. */
export function fullText(): Promise<Pagefind> {
  loading ??= (async () => {
    const pagefind: Pagefind = await import(
      /* @vite-ignore */ new URL(href("/pagefind/pagefind.js"), location.href).href
    );
    await pagefind.options({ baseUrl: href("/"), noWorker: true });
    return pagefind;
  })();
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

export interface Found {
  count: number;
  pages: PageFound[];
}

/** The first pages that match, best first. */
export async function search(query: string, filters: Record<string, string>, most: number): Promise<Found> {
  const pagefind = await fullText();
  const { results } = await pagefind.search(query || null, { filters });
  return { count: results.length, pages: await Promise.all(results.slice(0, most).map((result) => result.data())) };
}
