import type { Entries, RawEntry } from "../entries.ts";
import { findFailingCases, findUnprovenCauses } from "./cases.ts";
import { type Concern, contentOf } from "./content.ts";
import { findIdleWarnings, findStrangeTitles, findUnwarnedSteps } from "./destructive.ts";
import { findImpliedChoices, findSelfExclusion } from "./exclusive.ts";
import { findUnfoundedHealth } from "./healthy.ts";
import { findImplicationCycles } from "./implications.ts";
import { findClaimedOldIds, findMisnamedEntries, findMisnamedFiles } from "./names.ts";
import { findUnsafePatterns } from "./patterns.ts";
import { findAmbiguousPhrases, findUnrecognisableWords } from "./phrases.ts";
import { inReadingOrder, type Problem } from "./problem.ts";
import { findProseFaults } from "./prose.ts";
import { findDanglingReferences } from "./references.ts";
import { findRulesThatNeverHold } from "./satisfiable.ts";
import { readShapes } from "./shape.ts";
import { findUnseenStarts } from "./starts.ts";
import { findMovedStatements } from "./statements.ts";
import { findConflicts, findStrangeCharacters } from "./text.ts";
import { findTwins } from "./twins.ts";
import { findUnusedFindings, findUnusedSources } from "./unused.ts";

export { formatProblem, type Problem } from "./problem.ts";

const concerns: readonly Concern[] = [
  findMisnamedEntries,
  findClaimedOldIds,
  findDanglingReferences,
  findImplicationCycles,
  findImpliedChoices,
  findSelfExclusion,
  findUnusedFindings,
  findUnusedSources,
  findUnsafePatterns,
  findAmbiguousPhrases,
  findUnrecognisableWords,
  findRulesThatNeverHold,
  findTwins,
  findUnfoundedHealth,
  findUnprovenCauses,
  findUnseenStarts,
  findFailingCases,
  findMovedStatements,
  findUnwarnedSteps,
  findIdleWarnings,
  findStrangeTitles,
];

/**
 * Finds every mistake in the content at once, in reading order. Concerns that need whole entries look only at those
 * whose syntax and shape are right, so that one misspelt key is one problem and not ten.
 */
export function findProblems(raw: readonly RawEntry[]): { problems: Problem[]; entries: Entries } {
  const ofFiles = [...findMisnamedFiles(raw), ...findConflicts(raw)];
  const unreadable = new Set(ofFiles.map(({ file }) => file));
  const readable = raw.filter(({ file }) => !unreadable.has(file));
  const { entries, problems } = readShapes(readable);
  const content = contentOf(raw, entries);
  const found = concerns.flatMap((concern) => concern(content));
  return {
    problems: inReadingOrder([
      ...ofFiles,
      ...findStrangeCharacters(raw),
      ...findProseFaults(readable),
      ...problems,
      ...found,
    ]),
    entries,
  };
}
