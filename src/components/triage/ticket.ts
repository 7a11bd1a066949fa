import type { Evidence } from "../../rules/plain/closure.ts";
import type { Diagnosis } from "../../rules/plain/diagnose.ts";
import type { Fix, KnowledgeBase } from "../../rules/types.ts";
import { type Presence, presences, type Role } from "../../rules/vocabulary.ts";
import { familyNames, roleNames, verdictNames } from "../../words/names.ts";
import { roleWords } from "./words.ts";

const headings: Record<Presence, string> = { present: "Found", absent: "Not found", unknown: "Could not be told" };

/** What is known of the device that a ticket is about. */
export interface TicketCase {
  platform: string | undefined;
  evidence: Evidence;
}

/**
 * A triage as plain text for a ticket. It names findings of the knowledge base only: nothing of the device itself. `fixes`
 * are those of the first cause, undefined where they could not be loaded; they are told if it is confirmed or likely.
 */
export function ticketText(
  { platform, evidence }: TicketCase,
  diagnosis: Diagnosis,
  base: KnowledgeBase,
  address: string,
  fixes: readonly Fix[] | undefined,
): string {
  const bullets = (texts: string[]) => texts.map((text) => `- ${plain(text)}`);
  const found = presences.flatMap((presence) => {
    const ids = Object.keys(evidence).filter((id) => evidence[id] === presence && base.findings[id]);
    return ids.length > 0 ? [`${headings[presence]}:`, ...bullets(ids.map((id) => nameOf(id, base))), ""] : [];
  });
  const causes = diagnosis.causes.flatMap(({ id, verdict, because }, index) => {
    const cause = base.causes[id];
    if (!cause) return [];
    const who = cause.who.map((role) => roleNames[role] ?? role).join(", ");
    return [
      `${index + 1}. ${verdictNames[verdict]}: ${plain(cause.title)}`,
      ...because.map((sentence) => `   ${plain(sentence)}`),
      ...(who && cause.kind === "fault" ? [`   Who can fix it: ${who}`] : []),
    ];
  });
  return [
    "Device registration triage",
    `Platform: ${platformName(platform, base)}`,
    "",
    ...found,
    "Causes:",
    ...(causes.length > 0 ? causes : ["- none found yet"]),
    "",
    ...(leads(diagnosis) ? (fixes?.flatMap(fixLines) ?? notLoaded) : []),
    `Next check: ${nextCheck(diagnosis, base)}`,
    "",
    address,
    "",
  ].join("\n");
}

const notLoaded = [
  "What to do: the steps could not be loaded. Read them, and their warnings, on the page of the cause.",
  "",
];

const leads = ({ causes: [first] }: Diagnosis) => first?.verdict === "confirmed" || first?.verdict === "likely";

function fixLines({ who, warnings, steps, verify }: Fix): string[] {
  return [
    `What to do (${roleNames[who] ?? who}):`,
    ...warnings.map((text) => `Before you start: ${plain(text)}`),
    ...steps.map((text, index) => `${index + 1}. ${plain(text)}`),
    ...verify.map((text) => `It worked if: ${plain(text)}`),
    "",
  ];
}

export function platformName(platform: string | undefined, base: KnowledgeBase): string {
  if (platform === undefined) return "not sure";
  return base.platforms[platform]?.title ?? familyNames[platform as keyof typeof familyNames] ?? platform;
}

function nameOf(id: string, base: KnowledgeBase): string {
  const finding = base.findings[id];
  return finding ? [finding.code, finding.title].filter(Boolean).join(": ") : id;
}

function nextCheck({ nextChecks }: Diagnosis, base: KnowledgeBase): string {
  const first = nextChecks[0];
  const check = first && base.checks[first.id];
  if (!check) return "none";
  const who = first.ask ? ` (ask ${roleWords[first.ask as Role] ?? first.ask})` : "";
  return `${plain(check.question)}${who}`;
}

/** Authored text without its marks for code. */
const plain = (text: string) => text.replaceAll("`", "");
