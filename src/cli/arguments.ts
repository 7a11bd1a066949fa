import { parseArgs } from "node:util";
import type { KnowledgeBase } from "../rules/schema.ts";
import { families } from "../rules/vocabulary.ts";
import { type FleetFormat, fleetFormats } from "./print-fleet.ts";

export const usage = `Usage: join-triage [options] [file or folder …]

Reads status reports, event texts, dialogs or codes from files, or from standard input, and says why the device did not
register. A folder is read whole and summed up in a table.

  --json               one JSON object per device, a line each
  --all                with the causes that are ruled out, and why
  --platform <id>      a platform or family: windows-7, windows-11, down-level, current …
  --now <time>         the moment when the text was taken, as 2026-01-31T12:00:00Z; without it times are only compared
                       with times in the same report
  --format <form>      of a folder's table: table, json, csv, markdown
  --redact             print the texts with a placeholder for whatever may name a person, a device or an organisation
  --help               this text
`;

export interface Arguments {
  inputs: string[];
  json: boolean;
  all: boolean;
  redact: boolean;
  help: boolean;
  platform: string | undefined;
  takenAt: number | undefined;
  format: FleetFormat | undefined;
}

/** Bad usage: what is wrong, in one line. */
export class UsageError extends Error {}

/** Reads the arguments of the command line; throws a `UsageError` that says what is wrong with them. */
export function readArguments(args: readonly string[], base: KnowledgeBase): Arguments {
  const { values, positionals } = parse(args);
  const { platform, now, format } = values;
  if (platform !== undefined && !Object.hasOwn(base.platforms, platform) && !families.includes(platform as never)) {
    throw new UsageError(
      `There is no platform ${platform}; take one of ${[...families, ...Object.keys(base.platforms)].join(", ")}`,
    );
  }
  const takenAt = now === undefined ? undefined : readMoment(now);
  const known = fleetFormats.find((one) => one === format);
  if (format !== undefined && !known)
    throw new UsageError(`There is no format ${format}; take one of ${fleetFormats.join(", ")}`);
  const { json = false, all = false, redact = false, help = false } = values;
  const other = (["json", "all", "platform", "now", "format"] as const).find((name) => values[name] !== undefined);
  if (redact && other !== undefined)
    throw new UsageError(`--redact prints texts and no diagnosis; leave out --${other}`);
  return { inputs: positionals, json, all, redact, help, platform, takenAt, format: known };
}

/** Only a full time with its zone means the same moment on every computer. */
function readMoment(now: string): number {
  const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/.test(now)
    ? Date.parse(now)
    : Number.NaN;
  if (Number.isNaN(moment)) throw new UsageError(`--now ${now} is no time; write it as 2026-01-31T12:00:00Z`);
  return moment;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: "boolean" },
        all: { type: "boolean" },
        redact: { type: "boolean" },
        help: { type: "boolean", short: "h" },
        platform: { type: "string" },
        now: { type: "string" },
        format: { type: "string" },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message.split("\n")[0]);
  }
}
