import { expect, test } from "vitest";
import { diagnose } from "../../src/rules/diagnose.ts";
import { makeBase, when } from "./base.ts";

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
