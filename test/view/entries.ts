import type { Entries } from "../../src/authoring/entries.ts";
import type { Authored, Case } from "../../src/authoring/schema.ts";
import { type Kind, kinds } from "../../src/rules/vocabulary.ts";

const finding = { title: "", sources: [] };
const plain: Partial<Authored> = {
  symptoms: finding,
  dialogs: { ...finding, heading: "", program: "", icon: "error", buttons: [] },
  codes: { ...finding, code: "", family: "HRESULT", meaning: "" },
  events: { ...finding, log: "AAD", event: 1, level: "error", says: "" },
  causes: {
    title: "",
    summary: "",
    kind: "fault",
    platforms: ["current"],
    phases: ["join"],
    likelihood: "common",
    rules: [],
    fixes: [],
    sources: [],
  },
  checks: { title: "", question: "", method: "ask", reveals: [], choose: "many", cost: 1, who: "user", sources: [] },
  fields: { title: "", summary: "", name: "", sections: [""], validIn: ["user"], sources: [] },
  guides: { title: "", summary: "", order: 1, sources: [] },
  platforms: { title: "", summary: "", family: "current", released: "2021", sources: [] },
  phases: { title: "", summary: "", families: {}, sources: [] },
  sources: { title: "", publisher: "", address: "", licence: "" },
  statements: { section: "", order: 1, says: "", places: [] },
};

type Named<T> = Record<string, Partial<T>>;
type Parts = { [K in Kind]?: string[] | Named<Authored[K]> } & { cases?: Record<string, Case[]> };

/** Small authored entries: a test names what it is about, everything else has a plain value and its id as its title. */
export function makeEntries({ cases = {}, ...parts }: Parts): Entries {
  const filled = kinds.map((kind) => {
    const given = parts[kind] ?? {};
    const named: Named<object> = Array.isArray(given) ? Object.fromEntries(given.map((id) => [id, {}])) : given;
    const fill = (id: string) => ({ ...plain[kind], ...(kind !== "statements" && { title: id }), ...named[id] });
    return [kind, Object.fromEntries(Object.keys(named).map((id) => [id, fill(id)]))];
  });
  return { ...Object.fromEntries(filled), cases } as Entries;
}

/** `["a-1", "a-2", …]` */
export const numbered = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${name}-${index + 1}`);
