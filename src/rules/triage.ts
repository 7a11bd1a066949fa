import { type DetectedReport, detect } from "./detect/index.ts";
import type { Evidence } from "./plain/closure.ts";
import { type Diagnosis, diagnose } from "./plain/diagnose.ts";
import type { KnowledgeBase } from "./types.ts";
import type { Role } from "./vocabulary.ts";

export interface TriageOptions {
  /** A platform or family; without one, what the text speaks of. */
  platform?: string | undefined;
  roles?: readonly Role[] | undefined;
  takenAt?: number | undefined;
  /** A person's own evidence, which overrules what was detected. */
  corrections?: Evidence | undefined;
  /** Only the causes count: leaves out the next checks, which are most of the work. */
  withoutChecks?: boolean | undefined;
  /** Is told after each device, before the next is diagnosed. */
  onProgress?: ((done: number, total: number) => void) | undefined;
}

/** One device of a text: what was read, and what follows from it. */
export interface TriagedReport extends DetectedReport {
  diagnosis: Diagnosis;
}

/** Reads a text and diagnoses every device in it; at least one. */
export function triage(text: string, base: KnowledgeBase, options: TriageOptions = {}): TriagedReport[] {
  const { platform, roles, takenAt, corrections, withoutChecks = false, onProgress } = options;
  return detect(text, base, { takenAt }).map((report, at, { length }) => {
    const asked = { platform: platform ?? report.platform, roles, withoutChecks };
    const diagnosis = diagnose({ ...report.evidence, ...corrections }, base, asked);
    onProgress?.(at + 1, length);
    return { ...report, diagnosis };
  });
}
