import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { KnowledgeBase } from "../rules/types.ts";
import { type Family, families } from "../rules/vocabulary.ts";
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
  --version            the version of this program

A file that cannot be read, or is no text, is named and stops none of the others.

Exit status: 0 if everything was read, 1 if something was not or the output could not be written, 2 if nothing could be
read or the call was wrong.
`;

/** The version in the package's own manifest. */
export const version = (): string =>
  (JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string }).version;

export interface Arguments {
  inputs: string[];
  json: boolean;
  all: boolean;
  redact: boolean;
  help: boolean;
  version: boolean;
  platform: string | undefined;
  takenAt: number | undefined;
  format: FleetFormat | undefined;
}

/** Bad usage: what is wrong, in one line. */
export class UsageError extends Error {}

/** Reads the arguments of the command line; throws a `UsageError` that says what is wrong with them. */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parse(args);
  const { json = false, all = false, redact = false, help = false, version = false, platform, now, format } = values;
  const takenAt = now === undefined ? undefined : readMoment(now);
  const known = fleetFormats.find((one) => one === format);
  if (format !== undefined && !known)
    throw new UsageError(`There is no format ${format}; take one of ${fleetFormats.join(", ")}`);
  const other = (["json", "all", "platform", "now", "format"] as const).find((name) => values[name] !== undefined);
  if (redact && other !== undefined)
    throw new UsageError(`--redact prints texts and no diagnosis; leave out --${other}`);
  return { inputs: positionals, json, all, redact, help, version, platform, takenAt, format: known };
}

/** Throws a `UsageError` for a platform that is neither in the knowledge base nor a family. */
export function checkPlatform(platform: string | undefined, { platforms }: Pick<KnowledgeBase, "platforms">): void {
  if (platform === undefined || Object.hasOwn(platforms, platform) || families.includes(platform as Family)) return;
  const known = [...families, ...Object.keys(platforms)].join(", ");
  throw new UsageError(`There is no platform ${platform}; take one of ${known}`);
}

const moment = /^(\d{4})-(\d{2})-(\d{2})T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;

/** Only a full time with its zone means the same moment on every computer. */
function readMoment(now: string): number {
  const [, year = "", month = "", day = ""] = moment.exec(now) ?? [];
  const time = year ? Date.parse(now) : Number.NaN;
  if (Number.isNaN(time)) throw new UsageError(`--now ${now} is no time; write it as 2026-01-31T12:00:00Z`);
  // JavaScript reads the 31st of February as the 3rd of March.
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(day) > days) throw new UsageError(`--now ${now} is no day: that month has ${days}`);
  return time;
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
        version: { type: "boolean" },
        platform: { type: "string" },
        now: { type: "string" },
        format: { type: "string" },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message.split("\n")[0]);
  }
}
