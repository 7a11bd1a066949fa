import type { Diagnoser } from "../../rules/diagnose/index.ts";
import { scopeOf } from "../../rules/plain/scope.ts";
import type { Check, KnowledgeBase } from "../../rules/types.ts";

/** The findings that one check reveals. */
export interface PickerGroup {
  checkId: string;
  check: Check;
  /** Those to show here: a finding that an earlier group shows is left out, except where one of all is to be chosen. */
  findings: string[];
}

/**
 * What a person can pick for a platform, grouped by the check that reveals it. The check that tells most comes first; the
 * order does not change while a person answers.
 */
export function pickerGroups(
  base: KnowledgeBase,
  diagnoser: Pick<Diagnoser, "start">,
  platform: string | undefined,
): PickerGroup[] {
  const { includes } = scopeOf(platform, base);
  const order = diagnoser
    .start({}, { platform })
    .nextChecks()
    .map(({ id }) => id);
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  const shown = new Set<string>();
  return Object.entries(base.checks)
    .filter(([, check]) => includes(check))
    .sort(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1))
    .flatMap(([checkId, check]) => {
      const inScope = check.reveals.filter((id) => includes(base.findings[id] ?? {}));
      const fresh = inScope.filter((id) => !shown.has(id));
      for (const id of inScope) shown.add(id);
      const findings = check.choose === "one" && fresh.length > 0 ? inScope : fresh;
      return findings.length > 0 ? [{ checkId, check, findings }] : [];
    });
}
