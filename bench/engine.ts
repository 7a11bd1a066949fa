/**
 * `npm run bench:engine`: how long the engine takes for one answer, for all verdicts and for the next check, beside two rule
 * engines for JSON and beside the plain evaluator, on the real knowledge base and on made ones of 1,000 and 10,000 causes.
 * Fails if a goal is missed. Goals are ratios within this process, so that a slow or busy machine does not decide them.
 */
import { brotliCompressSync } from "node:zlib";
import { build } from "esbuild";
import { loadKnowledge } from "../src/cli/knowledge.ts";
import { close } from "../src/rules/closure.ts";
import { evaluate } from "../src/rules/condition.ts";
import { diagnose } from "../src/rules/diagnose.ts";
import { createEngine } from "../src/rules/engine.ts";
import { ruleIndex } from "../src/rules/rule-index.ts";
import type { KnowledgeBase } from "../src/rules/schema.ts";
import type { Presence } from "../src/rules/vocabulary.ts";
import { randomEvidence, randomSteps } from "./engine/answers.ts";
import { clones, hubs, independent } from "./engine/bases.ts";
import { compiledLogic, type Peer, rulesEngine } from "./engine/peers.ts";
import { measure, type Times, timesFaster } from "./engine/timing.ts";

const seed = 20;
const met: boolean[] = [];

function goal(what: string, reached: number, wanted: number): void {
  met.push(reached >= wanted);
  console.log(`  goal ${reached >= wanted ? "met" : "NOT MET"}: ${what}: ${number(reached)} times, wanted ${wanted}`);
}

const number = (value: number) => value.toLocaleString("en", { maximumSignificantDigits: 3 });

function line(what: string, { fastest, median, p95, worst }: Times): void {
  const cells = [median, p95, worst, fastest].map((time) => number(time).padStart(10));
  console.log(`  ${what.padEnd(52)}${cells.join("")}`);
}

const fastestOf = (times: readonly Times[]) => times.reduce((best, one) => (one.median < best.median ? one : best));

/** Measures one base: one answer and all verdicts against the peers, the next check against the plain evaluator. */
async function measureBase(
  name: string,
  base: KnowledgeBase,
  goals: { answer?: number; all?: number; checks?: boolean },
) {
  console.log(`\n${name}: ${Object.keys(base.causes).length} causes, ${Object.keys(base.findings).length} findings`);
  console.log(
    `  ${"milliseconds".padEnd(52)}${["median", "p95", "worst", "fastest"].map((one) => one.padStart(10)).join("")}`,
  );
  const evidence = randomEvidence(base, seed);
  const steps = randomSteps(base, seed, base === real ? 2000 : 300);
  const stepAt = (turn: number) => steps[turn % steps.length] as (typeof steps)[number];

  line("engine: compile", await measure(() => createEngine(base), 20));
  const engine = createEngine(base);
  const answering = engine.start(evidence);
  // The first round of answers is for the compiler; the measured one starts from the same evidence.
  const answer = (turn: number) => {
    if (turn % steps.length === 0) answering.replace(evidence);
    const { findingId, presence } = stepAt(turn);
    answering.answer(findingId, presence);
    return answering.causes();
  };
  await measure(answer, steps.length);
  const answered = await measure(answer, steps.length);
  line("engine: one answer to ranked causes", answered);
  const causeIds = Object.keys(base.causes);
  const all = await measure(() => {
    const session = engine.start(evidence);
    return causeIds.map(session.verdictOf);
  }, 500);
  line("engine: all verdicts of new evidence", all);

  const peers = await measurePeers(base, evidence, steps);
  if (goals.answer)
    goal(
      "one answer, against the fastest peer",
      timesFaster(answered, fastestOf(peers.map(({ times }) => times))),
      goals.answer,
    );
  const threeValued = peers.filter(({ peer }) => peer.isThreeValued).map(({ times }) => times);
  if (goals.all)
    goal("all verdicts, against the fastest three-valued peer", timesFaster(all, fastestOf(threeValued)), goals.all);

  const empty = await measure(() => engine.start().nextChecks(), 200);
  line("engine: next check at the empty start", empty);
  const asking = engine.start(evidence);
  asking.nextChecks();
  const next = await measure((turn) => {
    const { findingId, presence } = stepAt(turn);
    asking.answer(findingId, presence);
    return asking.nextChecks();
  }, 300);
  line("engine: one answer to next check", next);
  const plainEmpty = await measure(() => diagnose({}, base), 50);
  line("plain evaluator: diagnosis at the empty start", plainEmpty);
  const known = new Map(Object.entries(evidence));
  const plainNext = await measure((turn) => {
    const { findingId, presence } = stepAt(turn);
    if (presence) known.set(findingId, presence);
    else known.delete(findingId);
    return diagnose(Object.fromEntries(known), base);
  }, 100);
  line("plain evaluator: one answer to diagnosis", plainNext);
  if (!goals.checks) return;
  goal("next check at the empty start, against the plain evaluator", timesFaster(empty, plainEmpty), 10);
  goal("next check after an answer, against the plain evaluator", timesFaster(next, plainNext), 4);
}

async function measurePeers(
  base: KnowledgeBase,
  evidence: Record<string, Presence>,
  steps: ReturnType<typeof randomSteps>,
) {
  const conditions = Object.values(base.causes).flatMap(({ rules }) => rules.map(({ when }) => when));
  const measured: { peer: Peer; times: Times }[] = [];
  for (const make of [compiledLogic, rulesEngine])
    for (const isThreeValued of [false, true]) {
      const peer = make(conditions, isThreeValued);
      const { presenceOf } = close(evidence, ruleIndex(base));
      for (const id of Object.keys(base.findings)) peer.know(id, presenceOf(id));
      const known = isThreeValued ? presenceOf : (id: string) => (presenceOf(id) === "present" ? "present" : "absent");
      const expected = conditions.filter((condition) => evaluate(condition, known) === "present").length;
      const holding = await peer.run();
      if (holding !== expected) throw new Error(`${peer.name} finds that ${holding} rules hold, and ${expected} do`);

      const name = `${peer.name}, ${isThreeValued ? "three" : "two"}-valued: one answer`;
      const times = await measure((turn) => {
        for (const [id, presence] of steps[turn]?.changes ?? []) peer.know(id, presence);
        return peer.run();
      }, steps.length);
      line(name, times);
      measured.push({ peer, times });
    }
  return measured;
}

const { base: real } = loadKnowledge();
await measureBase("The real base", real, { answer: 50, checks: true });
for (const count of [1_000, 10_000]) {
  const goals = count === 1_000 ? { all: 10 } : { answer: 1_000 };
  await measureBase("Independent entries", independent(count), goals);
  await measureBase("Clones of the real base", clones(real, count), goals);
  await measureBase("Hubs: clones that share the 30 most named findings", hubs(real, count), {});
}

const { outputFiles } = await build({
  entryPoints: ["src/rules/diagnose/index.ts"],
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  write: false,
});
const bytes = brotliCompressSync(outputFiles[0]?.contents ?? "").length;
console.log(`\nDiagnosis alone, bundled: ${number(bytes)} bytes with brotli`);
goal("smaller than 6,000 bytes", 6_000 / bytes, 1);
process.exitCode = met.every(Boolean) ? 0 : 1;
