/**
 * `npm run bench:checks`: how many checks a simulated device takes until its cause leads, beside the least that information theory
 * allows: the entropy of the likelihood weights over log2 of the answers of the widest question with one answer.
 */

import { loadContent } from "../src/authoring/load-content.ts";
import { simulate } from "../src/authoring/simulate.ts";

const { entries, base } = loadContent(process.cwd());
const weights = { common: 4, occasional: 2, rare: 1 };

const runs = Object.entries(entries.cases).flatMap(([causeId, cases]) =>
  cases
    .filter(({ starts, verdicts }) => starts !== undefined && ["confirmed", "likely"].includes(verdicts[causeId] ?? ""))
    .map((one) => ({ causeId, name: one.name, ...simulate(one, causeId, base) })),
);
const isPaste = (check: string) => base.checks[check]?.method === "paste";
const asked = runs
  .filter(({ reached }) => reached)
  .map(({ checks }) => checks.filter((check) => !isPaste(check)).length);
const pasted = runs.filter(({ reached }) => reached).map(({ checks }) => checks.filter(isPaste).length);
const mean = (numbers: number[]) =>
  (numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length)).toFixed(2);

const total = Object.values(base.causes).reduce((sum, { likelihood }) => sum + weights[likelihood], 0);
const entropy = Object.values(base.causes)
  .map(({ likelihood }) => weights[likelihood] / total)
  .reduce((sum, share) => sum - share * Math.log2(share), 0);
const widest = Math.max(
  ...Object.values(base.checks)
    .filter(({ choose }) => choose === "one")
    .map(({ reveals }) => reveals.length + 1),
);

const missed = runs.filter(({ reached }) => !reached);
for (const { causeId, name, lead, checks } of missed)
  console.log(`not reached: ${causeId}, "${name}": ends with ${lead} after ${checks.length} checks`);
const simulated = new Set(runs.map(({ causeId }) => causeId));
const without = Object.keys(base.causes).filter((id) => !simulated.has(id));
if (without.length > 0) console.log(`no case to simulate: ${without.join(", ")}`);
console.log(`${runs.length} simulated devices of ${simulated.size} causes, ${missed.length} not reached`);
console.log(
  `checks: mean ${mean(asked)}, worst ${Math.max(0, ...asked)}; pastes: mean ${mean(pasted)}, worst ${Math.max(0, ...pasted)}`,
);
console.log(
  `least by information theory: ${(entropy / Math.log2(widest)).toFixed(2)} (entropy ${entropy.toFixed(2)} bits, ${widest} answers)`,
);
