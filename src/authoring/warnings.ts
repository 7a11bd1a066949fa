import type { Kind } from "../rules/vocabulary.ts";
import type { Entries } from "./entries.ts";
import type { Warned } from "./schema.ts";

type Commands = Entries["commands"];

/** What a person must read before the steps: of each command that is warned of what it destroys and what to save, then the own words. */
export function warningsOf({ warns = [], warning }: Warned, commands: Commands): string[] {
  const ofCommands = warns.flatMap((id) => {
    const command = commands[id];
    return command ? [[command.destroys, command.saveFirst].filter(Boolean).join(" ")] : [];
  });
  return warning ? [...ofCommands, warning] : ofCommands;
}

/** The same with its warnings in full, so that whoever reads it need not look up a command. */
export function spellOut<T extends Warned>({ warns, warning, ...rest }: T, commands: Commands) {
  return { ...rest, warnings: warningsOf({ warns, warning }, commands) };
}

/** An entry as it is published: as it was authored, with every warning in full. */
export function publishEntry(kind: Kind, id: string, { commands, ...entries }: Entries): object | undefined {
  const inFull = <T extends Warned>(part: T) => spellOut(part, commands);
  const cause = entries.causes[id];
  const code = entries.codes[id];
  const prose = kind === "checks" || kind === "guides" ? entries[kind][id] : undefined;
  if (kind === "causes" && cause) return { ...cause, fixes: cause.fixes.map(inFull) };
  if (kind === "codes" && code?.advice) return { ...code, advice: code.advice.map(inFull) };
  if (prose) return inFull(prose);
  return kind === "commands" ? commands[id] : entries[kind][id];
}
