import type { DetectedReport, DetectOptions } from "./detect/index.ts";
import type { Diagnoser } from "./diagnose/index.ts";
import type { Diagnosis, Evidence } from "./diagnose/model.ts";
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
export function triage(
  text: string,
  detect: (text: string, options: DetectOptions) => DetectedReport[],
  { diagnose }: Pick<Diagnoser, "diagnose">,
  options: TriageOptions = {},
): TriagedReport[] {
  const { platform, roles, takenAt, corrections, withoutChecks = false, onProgress } = options;
  return detect(text, { takenAt }).map((report, at, { length }) => {
    const asked = { platform: platform ?? report.platform, roles, withoutChecks };
    const diagnosis = diagnose({ ...report.evidence, ...corrections }, asked);
    onProgress?.(at + 1, length);
    return { ...report, diagnosis };
  });
}
