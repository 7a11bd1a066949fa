import type { CauseFixes } from "../rules/types.ts";
import type { Entries } from "./entries.ts";
import { spellOut } from "./warnings.ts";

/** How each cause is removed, with every warning in full and the sources by title and address: `/api/v1/fixes.json`. */
export function publishFixes({ causes, commands, sources }: Entries): Record<string, CauseFixes> {
  return Object.fromEntries(
    Object.entries(causes).map(([id, cause]) => [
      id,
      {
        fixes: cause.fixes.map((fix) => spellOut(fix, commands)),
        sources: cause.sources.flatMap((source) => {
          const { title, address } = sources[source] ?? {};
          return title && address ? [{ title, address }] : [];
        }),
      },
    ]),
  );
}
