import { expect, test } from "vitest";
import { diagnose } from "../../../src/rules/plain/diagnose.ts";
import { makeBase, when } from "../base.ts";

/** What a diagnosis is stands in `public/api/v1/conformance`; this is what only our own callers see. */
test("without checks it is the same diagnosis, without checks", () => {
  const base = makeBase({
    findings: ["symptoms/a"],
    causes: { cause: { rules: [when("symptoms/a", "likely")] } },
    checks: { look: { reveals: ["symptoms/a"] } },
  });
  const whole = diagnose({}, base);
  expect(whole.nextChecks).toEqual([{ id: "look" }]);
  expect(diagnose({}, base, { withoutChecks: true })).toEqual({ ...whole, nextChecks: [] });
});

test("health that is over is no conflict", () => {
  const rules = [when("symptoms/a", "confirmed"), when("symptoms/b", "ruled-out")];
  const base = makeBase({
    findings: ["symptoms/a", "symptoms/b"],
    causes: { fault: { rules }, sound: { rules, kind: "healthy" } },
  });
  const { conflicts, ruledOut } = diagnose({ "symptoms/a": "present", "symptoms/b": "present" }, base);
  expect(conflicts.causes).toEqual(["fault"]);
  expect(ruledOut.map(({ because }) => because.length)).toEqual([2, 1]);
});

test("a cause of two phases stays while one of them is not behind us", () => {
  const phases = {
    auth: { title: "Auth", families: { current: { order: 1, passed: "events/signed-in" } } },
    join: { title: "Join", families: { current: { order: 2, passed: "events/joined" } } },
  };
  const cause = { rules: [when("symptoms/a", "possible")], phases: ["auth", "join"], platforms: ["current"] };
  const findings = ["symptoms/a", "events/signed-in", "events/joined"];
  const base = makeBase({ findings, causes: { cause }, phases });
  const causesAfter = (event: string) =>
    diagnose({ "symptoms/a": "present", [event]: "present" }, base).causes.map(({ id }) => id);
  expect(causesAfter("events/signed-in")).toEqual(["cause"]);
  expect(causesAfter("events/joined")).toEqual([]);
});
