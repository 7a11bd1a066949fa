/**
 * The two most used rule engines for JSON, given the conditions of all rules. They know no closure: they are told the presence
 * of every finding, and are asked for no more than which rules hold. A three-valued form asks two things of each condition,
 * whether it is present and whether it is absent, over two facts for each finding.
 */
import { LogicEngine } from "json-logic-engine";
import { Engine, type NestedCondition, type TopLevelCondition } from "json-rules-engine";
import type { Condition } from "../../src/rules/types.ts";
import type { Presence } from "../../src/rules/vocabulary.ts";

export interface Peer {
  name: string;
  isThreeValued: boolean;
  know(findingId: string, presence: Presence): void;
  /** Evaluates all rules, and says how many hold. */
  run(): number | Promise<number>;
}

/** Writes a condition in the words of an engine: `fact` for "is present", `absence` for "is absent". */
interface Writer<T> {
  fact(findingId: string): T;
  absence(findingId: string): T;
  all(parts: T[]): T;
  any(parts: T[]): T;
}

/** Whether a condition has the wanted value: in Kleene's logic `all` is absent where any part is, and so on. */
function written<T>(condition: Condition, writer: Writer<T>, wanted: "present" | "absent" = "present"): T {
  if (typeof condition === "string") return wanted === "present" ? writer.fact(condition) : writer.absence(condition);
  if ("not" in condition) return written(condition.not, writer, wanted === "present" ? "absent" : "present");
  const parts = ("all" in condition ? condition.all : condition.any).map((part) => written(part, writer, wanted));
  return "all" in condition === (wanted === "present") ? writer.all(parts) : writer.any(parts);
}

/** json-logic-engine, every condition compiled to a function. */
export function compiledLogic(conditions: readonly Condition[], isThreeValued: boolean): Peer {
  const engine = new LogicEngine();
  const known: Record<string, boolean> = {};
  const shared = { all: (and: unknown[]): unknown => ({ and }), any: (or: unknown[]): unknown => ({ or }) };
  const fact = (id: string): unknown => ({ var: factOf(id) });
  const writer: Writer<unknown> = isThreeValued
    ? { fact, absence: (id) => ({ var: absenceOf(id) }), ...shared }
    : { fact, absence: (id) => ({ "!": fact(id) }), ...shared };
  const build = (logic: unknown) => engine.build(logic) as (facts: unknown) => unknown;
  const isPresent = conditions.map((condition) => build(written(condition, writer)));
  const isAbsent = isThreeValued ? conditions.map((condition) => build(written(condition, writer, "absent"))) : [];
  const values = new Uint8Array(conditions.length);
  return {
    name: "json-logic-engine, compiled",
    isThreeValued,
    know(id, presence) {
      known[factOf(id)] = presence === "present";
      if (isThreeValued) known[absenceOf(id)] = presence === "absent";
    },
    run() {
      let holding = 0;
      for (let rule = 0; rule < isPresent.length; rule++) {
        const holds = isPresent[rule]?.(known) ? 1 : 0;
        holding += holds;
        values[rule] = holds === 1 ? 2 : isAbsent[rule]?.(known) ? 0 : 1;
      }
      return holding;
    },
  };
}

/** json-rules-engine, one rule for each condition, and in the three-valued form two. */
export function rulesEngine(conditions: readonly Condition[], isThreeValued: boolean): Peer {
  const engine = new Engine([], { allowUndefinedFacts: true });
  const is = (fact: string): NestedCondition => ({ fact, operator: "equal", value: true });
  const shared = { all: (all: NestedCondition[]) => ({ all }), any: (any: NestedCondition[]) => ({ any }) };
  const writer: Writer<NestedCondition> = isThreeValued
    ? { fact: (id) => is(factOf(id)), absence: (id) => is(absenceOf(id)), ...shared }
    : { fact: (id) => is(factOf(id)), absence: (id) => ({ not: is(factOf(id)) }), ...shared };
  const add = (condition: Condition, wanted: "present" | "absent") =>
    engine.addRule({
      conditions: { all: [written(condition, writer, wanted)] } as TopLevelCondition,
      event: { type: wanted },
    });
  for (const condition of conditions) {
    add(condition, "present");
    if (isThreeValued) add(condition, "absent");
  }
  return {
    name: "json-rules-engine",
    isThreeValued,
    know(id, presence) {
      engine.addFact(factOf(id), presence === "present");
      if (isThreeValued) engine.addFact(absenceOf(id), presence === "absent");
    },
    async run() {
      const { events } = await engine.run();
      return events.filter(({ type }) => type === "present").length;
    },
  };
}

/** Names without what either engine would read as a path. */
const factOf = (findingId: string) => findingId.replace(/[^a-z0-9]/g, "_");
const absenceOf = (findingId: string) => `not_${factOf(findingId)}`;
