/**
 * Lets Stryker run the conformance suite in its own process, which takes a tenth of the time that starting Vitest for each
 * changed program does. Stryker makes the changes, says which one is active and starts a new process where one acts while the
 * program is loaded.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import type { RunnableTest } from "../../test/conformance/answer.ts";
import type { Suite } from "../../test/conformance/suite.ts";

interface Switch {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  mutantCoverage?: object;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
}

interface MutantRun {
  activeMutant: { id: string };
  mutantActivation: "static" | "runtime";
  testFilter?: string[];
  hitLimit?: number;
}

interface Program {
  idsOf(wanted?: string[]): string[];
  /** Whether the engine answers a test as expected, whatever the order of what it is given. */
  passes(testId: string): boolean;
}

const shared = globalThis as { __stryker__?: Switch };
shared.__stryker__ ??= {};
const active = shared.__stryker__;

class ConformanceRunner {
  private program: Promise<Program> | undefined;

  capabilities() {
    return { reloadEnvironment: false };
  }

  async dryRun() {
    const { idsOf, passes } = await this.load();
    const tests = idsOf().map((id) => {
      const start = performance.now();
      active.currentTestId = id;
      const isPassed = passes(id);
      active.currentTestId = undefined;
      const test = { id, name: id, timeSpentMs: performance.now() - start };
      return isPassed ? { ...test, status: 0 } : { ...test, status: 1, failureMessage: "another answer" };
    });
    return { status: "complete", tests, mutantCoverage: active.mutantCoverage };
  }

  async mutantRun({ activeMutant, mutantActivation, testFilter, hitLimit }: MutantRun) {
    if (mutantActivation === "runtime") await this.load();
    active.activeMutant = activeMutant.id;
    active.hitCount = hitLimit === undefined ? undefined : 0;
    active.hitLimit = hitLimit;
    try {
      return await this.ask(testFilter);
    } catch (error) {
      // The program could not even be loaded.
      return { status: "killed", killedBy: ["load"], failureMessage: String(error), nrOfTests: 0 };
    } finally {
      active.activeMutant = undefined;
    }
  }

  private async ask(testFilter: string[] | undefined) {
    const { idsOf, passes } = await this.load();
    let nrOfTests = 0;
    for (const id of idsOf(testFilter)) {
      nrOfTests += 1;
      if (!passesSafely(passes, id))
        return { status: "killed", killedBy: [id], failureMessage: "another answer", nrOfTests };
    }
    return { status: "survived", nrOfTests };
  }

  private load(): Promise<Program> {
    this.program ??= loadProgram(process.cwd());
    return this.program;
  }
}

/** An engine that throws, or runs on and on until Stryker stops it, does not pass either. */
function passesSafely(passes: Program["passes"], id: string): boolean {
  try {
    return passes(id);
  } catch {
    return false;
  }
}

/** Loads the changed program below a folder, and the suite beside it. */
async function loadProgram(root: string): Promise<Program> {
  const load = (file: string) => import(path.join(root, "test/conformance", file));
  const { testsOf } = (await load("answer.ts")) as typeof import("../../test/conformance/answer.ts");
  const { plainEvaluator } = (await load("plain.ts")) as typeof import("../../test/conformance/plain.ts");
  const { turned } = (await load("turned.ts")) as typeof import("../../test/conformance/turned.ts");
  const { files } = (await load("suite.ts")) as typeof import("../../test/conformance/suite.ts");
  const read = (file: string) =>
    JSON.parse(readFileSync(path.join(root, `public/api/v1/conformance/${file}.json`), "utf8")) as Suite;
  const tests = new Map(
    files.flatMap((file) =>
      testsOf(read(file)).map((one): [string, RunnableTest] => [`${file}: ${one.description}`, one]),
    ),
  );
  return {
    idsOf: (wanted) => wanted ?? [...tests.keys()],
    passes(testId) {
      const test = tests.get(testId);
      const asJson = (answer: object | undefined): unknown => JSON.parse(JSON.stringify(answer ?? null));
      return [plainEvaluator, turned(plainEvaluator)].every((engine) =>
        isDeepStrictEqual(asJson(test?.answer(engine)), test?.expected),
      );
    },
  };
}

export const strykerPlugins = [{ kind: "TestRunner", name: "conformance", injectableClass: ConformanceRunner }];
