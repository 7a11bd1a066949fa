import { append } from "../../rules/append.ts";
import type { Content } from "./content.ts";
import { type Mention, mentionsInImplications } from "./mentions.ts";
import { type Problem, problemAt } from "./problem.ts";

/** What each finding implies directly. */
export function implicationsByFinding(content: Content): ReadonlyMap<string, readonly Mention[]> {
  const byFinding = new Map<string, Mention[]>();
  for (const mention of mentionsInImplications(content))
    append(byFinding, `${mention.raw.kind}/${mention.raw.id}`, mention);
  return byFinding;
}

/** Finds findings that imply themselves, directly or by way of others. Each cycle is one problem, at its first finding. */
export function findImplicationCycles(content: Content): Problem[] {
  const edges = implicationsByFinding(content);
  const done = new Set<string>();
  const problems: Problem[] = [];

  const follow = (id: string, way: { id: string; by: Mention }[]): void => {
    const start = way.findIndex((step) => step.id === id);
    if (start >= 0) problems.push(cycleProblem(way.slice(start)));
    if (start >= 0 || done.has(id)) return;
    for (const by of edges.get(id) ?? []) follow(`${by.kind}/${by.id}`, [...way, { id, by }]);
    done.add(id);
  };
  for (const id of [...edges.keys()].sort()) follow(id, []);
  return problems;
}

function cycleProblem(cycle: { id: string; by: Mention }[]): Problem {
  const ids = cycle.map(({ id }) => id);
  const first = ids.indexOf([...ids].sort()[0] ?? "");
  const turned = [...ids.slice(first), ...ids.slice(0, first)];
  const { raw, path } = (cycle[first] as { by: Mention }).by;
  const what = `These findings imply each other in a circle: ${[...turned, turned[0]].join(" → ")}`;
  return problemAt(raw, path, what, "Take one of these implications out");
}
