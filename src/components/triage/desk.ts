/** The devices on the desk: which one is open, and whose a new text is. DESIGN section 7, "One device, one case". */
import { overrule } from "../../rules/plain/overrule.ts";
import type { KnowledgeBase } from "../../rules/types.ts";
import {
  beginWith,
  changeTo,
  type DeviceReading,
  emptyReading,
  emptyTriage,
  type History,
  hasAnswers,
  isBegun,
  type Statement,
  type TriageState,
  undo,
} from "./state.ts";

/** What was read of one of several devices; no two of one reading have the same name. */
export interface NamedReading extends DeviceReading {
  name: string;
}

/** All that one text, or one set of files, held. */
export interface TextReading {
  /** No other reading of this page has it. */
  id: number;
  devices: readonly NamedReading[];
}

/** The case of one device. */
export interface OpenCase extends History {
  /** The reading that its text is from. */
  text: number | undefined;
  /** What earlier texts of the same device showed: it counts where the text of now is silent. */
  earlier: DeviceReading;
}

export interface Desk {
  open: OpenCase;
  /** Where the open case came from: nothing was read yet, a text that is still there, one that is gone, or an address. */
  origin: "none" | "text" | "gone" | "address";
  /** A reading of several devices, each to open. */
  several: TextReading | undefined;
  /** The name of the one of them that is open. Until one is chosen there is none. */
  device: string | undefined;
  /** The cases of those that were open before, by name. */
  aside: ReadonlyMap<string, OpenCase>;
  /** A reading that may be of another device: the person says whose it is. */
  pending: TextReading | undefined;
  /** Grows with every case that a person begins; what stands in the page's fields belongs to one of them. */
  caseNumber: number;
}

const openCase = (state: TriageState, text?: number): OpenCase => ({
  ...beginWith(state),
  text,
  earlier: emptyReading,
});

/** A desk with one device: one that an address brought, or an empty one. */
export function beginDesk(state: TriageState = emptyTriage, caseNumber = 0): Desk {
  return {
    open: openCase(state),
    origin: isBegun(state) ? "address" : "none",
    several: undefined,
    device: undefined,
    aside: new Map(),
    pending: undefined,
    caseNumber,
  };
}

/** Forgets everything but who asks. */
export const newCase = ({ open, caseNumber }: Desk): Desk =>
  beginDesk({ ...emptyTriage, roles: open.now.roles }, caseNumber + 1);

export const changeOpen = (desk: Desk, next: Partial<Statement>): Desk => ({
  ...desk,
  open: { ...desk.open, ...changeTo(desk.open, next) },
});

export const undoOpen = (desk: Desk): Desk => ({ ...desk, open: { ...desk.open, ...undo(desk.open) } });

/** There are several devices, and none of them is open. */
export const isChoosing = ({ several, device }: Desk): boolean => several !== undefined && device === undefined;

/** Opens one of several devices, with what was said of it before and nothing that was said of another. */
export function openDevice(desk: Desk, name: string): Desk {
  const { open, device, several } = desk;
  const reading = several?.devices.find((one) => one.name === name);
  if (!several || !reading || device === name) return desk;
  const aside = device === undefined ? desk.aside : new Map(desk.aside).set(device, open);
  const begun = aside.get(name) ?? openCase(stateOf(open, reading), several.id);
  // Who asks is the same for every device.
  const now = { ...begun.now, roles: open.now.roles };
  return { ...desk, open: { ...begun, now }, origin: "text", device: name, aside };
}

/**
 * Takes what was read of one text or set of files: of the same device if the text goes on (`continues`), of a new one if
 * nobody has answered anything about the device before, and else of a device that the person has to name.
 */
export function takeReading(desk: Desk, reading: TextReading, continues: boolean, base: KnowledgeBase): Desk {
  const { open, origin, several, pending } = desk;
  const [first, ...others] = reading.devices;
  if (!first) return withoutText(desk);
  if (pending && continues) return { ...desk, pending: reading };
  const isSame = origin === "none" || (origin === "text" && continues);
  if (others.length === 0 && isSame && !isChoosing(desk)) return readInto(desk, first, reading.id, base);

  if (!isAtStake(desk)) return beginCase(desk, reading);
  const tellsNothing = reading.devices.every(({ evidence }) => Object.keys(evidence).length === 0);
  if (!tellsNothing) return { ...desk, pending: reading };
  if (several) return { ...desk, pending: undefined };
  // Words without evidence mix with nothing. They take the place of the text, whose evidence stays with the case.
  return {
    ...desk,
    open: { ...open, text: reading.id },
    origin: origin === "text" ? "gone" : origin,
    pending: undefined,
  };
}

/** A new case would lose what a person said, or what an address brought. */
const isAtStake = ({ open, origin, aside }: Desk): boolean =>
  hasAnswers(open.now) ||
  (origin === "address" && isBegun(open.now)) ||
  [...aside.values()].some(({ now }) => hasAnswers(now));

function readInto(desk: Desk, reading: DeviceReading, text: number, base: KnowledgeBase): Desk {
  const { open } = desk;
  const read = {
    evidence: overrule(open.earlier.evidence, reading.evidence, base),
    family: reading.family ?? open.earlier.family,
  };
  return { ...desk, open: { ...open, now: { ...open.now, read }, text }, origin: "text", pending: undefined };
}

/** The text or the files were removed: what they showed goes, and what a person said of a device without a name stays. */
function withoutText(desk: Desk): Desk {
  const { open, several, pending, origin } = desk;
  if (pending) return { ...desk, pending: undefined };
  if (several) return beginDesk(stateOf(open, emptyReading), desk.caseNumber);
  const unread = { ...open, text: undefined };
  if (origin !== "text") return { ...desk, open: unread };
  return {
    ...desk,
    open: { ...unread, now: { ...open.now, read: emptyReading }, earlier: emptyReading },
    origin: "gone",
  };
}

/** The person said that the new reading is of the device that is open. */
export function keepCase(desk: Desk, base: KnowledgeBase): Desk {
  const { open, pending } = desk;
  const [reading] = pending?.devices ?? [];
  if (!pending || !reading) return desk;
  return readInto({ ...desk, open: { ...open, earlier: open.now.read } }, reading, pending.id, base);
}

/** The person said that the new reading is of another device. */
export const settleAsNew = (desk: Desk): Desk => (desk.pending ? beginCase(desk, desk.pending) : desk);

/** The new reading is left aside: the person keeps the case, or put another text in its place. */
export const dropPending = (desk: Desk): Desk => ({ ...desk, pending: undefined });

function beginCase({ open, caseNumber }: Desk, reading: TextReading): Desk {
  const [first, ...others] = reading.devices;
  const empty = beginDesk(stateOf(open, emptyReading), caseNumber);
  if (others.length > 0) return { ...empty, several: reading };
  return { ...empty, open: openCase(stateOf(open, first ?? emptyReading), reading.id), origin: "text" };
}

/** Nothing but a reading, and who asks. */
const stateOf = ({ now: { roles } }: History, { evidence, family }: DeviceReading): TriageState => ({
  ...emptyTriage,
  roles,
  read: { evidence, family },
});
