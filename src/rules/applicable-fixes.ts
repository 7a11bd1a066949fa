import { evaluate } from "./plain/condition.ts";
import type { Fix } from "./types.ts";
import type { Presence } from "./vocabulary.ts";

/** The fixes that a device may need: without those whose condition is known to be absent. */
export const applicableFixes = (fixes: readonly Fix[], presenceOf: (findingId: string) => Presence): Fix[] =>
  fixes.filter(({ when }) => when === undefined || evaluate(when, presenceOf) !== "absent");
