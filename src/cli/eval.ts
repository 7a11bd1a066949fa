/**
 * `npm run eval -- FOLDER`: holds the knowledge base against your own tickets. Each JSON file is a case: `text` (or `input`), and
 * `expect`, a list of cause ids or "healthy". Where there is only prose (`cause`), the first three causes are printed beside it, to
 * be marked by a person.
 */
import { readdirSync } from "node:fs";
import path from "node:path";
import type { Engine } from "../rules/engine.ts";
import type { Diagnosis } from "../rules/plain/diagnose.ts";
import { printable } from "../rules/printable.ts";
import { suggest } from "../suggest/suggest.ts";
import { loadKnowledge } from "./knowledge.ts";
import { isFolder } from "./list-files.ts";
import { readFile, reasonOf } from "./read-input.ts";

interface Ticket {
  text?: string;
  input?: string;
  platform?: string;
  expect?: string[] | "healthy";
  healthy?: boolean;
  cause?: string;
}

type Outcome = "right" | "right by suggestion" | "wrong" | "to be marked" | "not read";

const folder = process.argv[2];
if (!folder || !isFolder(folder)) {
  console.error("Usage: npm run eval -- FOLDER   (a folder of JSON cases with text and expect)");
  process.exit(2);
}
const { engine } = loadKnowledge();
const counts = new Map<Outcome, number>();
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .sort()) {
  const { outcome, lines } = judgeFile(path.join(folder, file));
  counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  console.log([`${printable(file)}: ${outcome}`, ...lines.map((line) => `  ${line}`)].join("\n"));
}
console.log(["", ...[...counts].map(([outcome, count]) => `${count} ${outcome}`)].join("\n"));

/** A file that is no case is named, and stops none of the others. */
function judgeFile(file: string): { outcome: Outcome; lines: string[] } {
  try {
    return judge(JSON.parse(readFile(file)) as Ticket, engine);
  } catch (error) {
    process.exitCode = 1;
    return { outcome: "not read", lines: [reasonOf(error)] };
  }
}

function judge(ticket: Ticket, engine: Engine): { outcome: Outcome; lines: string[] } {
  const text = ticket.text ?? ticket.input ?? "";
  const [report] = engine.triage(text, { platform: ticket.platform === "mixed" ? undefined : ticket.platform });
  const diagnosis = report?.diagnosis as Diagnosis;
  const suggested = suggest(text, engine.base).filter(({ kind }) => kind === "causes");
  const recognised = diagnosis.causes.length > 0;
  const first = recognised
    ? diagnosis.causes.map(({ id, verdict }) => `${id} (${verdict})`)
    : suggested.map(({ id }) => `${id} (suggested)`);
  const lead = recognised ? diagnosis.causes[0]?.id : suggested[0]?.id;
  const lines = [
    ...(ticket.cause ? [`established: ${ticket.cause}`] : []),
    `answered: ${first.slice(0, 3).join(", ") || "nothing"}`,
  ];

  const expected = ticket.expect ?? (ticket.healthy === true ? "healthy" : undefined);
  if (expected === undefined) return { outcome: "to be marked", lines };
  const right =
    expected === "healthy"
      ? !recognised || diagnosis.causes[0]?.kind !== "fault"
      : lead !== undefined && expected.includes(lead);
  return { outcome: right ? (recognised || expected === "healthy" ? "right" : "right by suggestion") : "wrong", lines };
}
