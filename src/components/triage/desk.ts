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

/** What was read of one of several devices; no two have the same name. */
export interface NamedReading extends DeviceReading {
  name: string;
}

export interface Desk {
  open: History;
  /** Where the open device came from: nothing was read yet, a text that is still there, one that was removed, or an address. */
  origin: "none" | "text" | "removed" | "address";
  /** The several devices of one reading; empty if it was one. */
  devices: readonly NamedReading[];
  /** The name of the device that is open, if there are several. Until one is chosen there is none. */
  device: string | undefined;
  /** What was said of devices that were open before, by name. */
  aside: ReadonlyMap<string, History>;
  /** A reading that may be of another device: the person says whose it is. */
  pending: readonly NamedReading[] | undefined;
  /** Grows with every case that a person begins; what stands in the page's fields belongs to one of them. */
  caseNumber: number;
}

/** A desk with one device: one that an address brought, or an empty one. */
export function beginDesk(state: TriageState = emptyTriage, caseNumber = 0): Desk {
  const origin = isBegun(state) ? "address" : "none";
  return {
    open: beginWith(state),
    origin,
    devices: [],
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
  open: changeTo(desk.open, next),
});

export const undoOpen = (desk: Desk): Desk => ({ ...desk, open: undo(desk.open) });

/** There are several devices, and none of them is open. */
export const isChoosing = ({ devices, device }: Desk): boolean => devices.length > 0 && device === undefined;

/** Opens one of several devices, with what was said of it before and nothing that was said of another. */
export function openDevice(desk: Desk, name: string): Desk {
  const { open, device, devices } = desk;
  const reading = devices.find((one) => one.name === name);
  if (!reading || device === name) return desk;
  const aside = device === undefined ? desk.aside : new Map(desk.aside).set(device, open);
  const begun = aside.get(name) ?? beginWith(readingOf(open, reading));
  return { ...desk, open: withRoles(begun, open), device: name, aside };
}

/**
 * Takes what was read of one text or set of files: of the same device if the text goes on (`continues`), of a new one if
 * nobody has answered anything about the device before, and else of a device that the person has to name.
 */
export function takeReading(desk: Desk, readings: readonly NamedReading[], continues: boolean): Desk {
  const { origin, devices, pending } = desk;
  const [reading] = readings;
  if (!reading) return withoutText(desk);
  if (pending && continues) return { ...desk, pending: readings };
  const isOne = readings.length === 1 && devices.length === 0;
  if (isOne && (origin === "none" || (origin === "text" && continues))) return readInto(desk, reading);

  if (!isAtStake(desk)) return beginCase(desk, readings);
  const tellsNothing = readings.every(({ evidence }) => Object.keys(evidence).length === 0);
  return { ...desk, pending: tellsNothing ? undefined : readings };
}

/** A new case would lose what a person said, or what an address brought. */
const isAtStake = ({ open, origin, aside }: Desk): boolean =>
  hasAnswers(open.now) ||
  (origin === "address" && isBegun(open.now)) ||
  [...aside.values()].some(({ now }) => hasAnswers(now));

const readInto = (desk: Desk, { evidence, family }: DeviceReading): Desk => ({
  ...desk,
  open: { ...desk.open, now: { ...desk.open.now, read: { evidence, family } } },
  origin: "text",
  pending: undefined,
});

/** The text or the files were removed: what they showed goes, and what a person said of a device without a name stays. */
function withoutText(desk: Desk): Desk {
  const { devices, pending, origin } = desk;
  if (pending) return { ...desk, pending: undefined };
  if (devices.length > 0) return beginCase(desk, []);
  if (origin !== "text") return desk;
  return { ...readInto(desk, emptyReading), origin: "removed" };
}

/** The person said that the new reading is of the device that is open. An earlier reading counts where the new one is silent. */
export function keepCase(desk: Desk, base: KnowledgeBase): Desk {
  const { open, pending } = desk;
  const [reading] = pending ?? [];
  if (!reading) return desk;
  const before = open.now.read;
  const evidence = overrule(before.evidence, reading.evidence, base);
  return readInto(desk, { evidence, family: reading.family ?? before.family });
}

/** The person said that the new reading is of another device. */
export const settleAsNew = (desk: Desk): Desk => (desk.pending ? beginCase(desk, desk.pending) : desk);

/** The person keeps the device that is open; the new reading is left aside. */
export const dropPending = (desk: Desk): Desk => ({ ...desk, pending: undefined });

function beginCase({ open, caseNumber }: Desk, readings: readonly NamedReading[]): Desk {
  const empty = beginDesk({ ...emptyTriage, roles: open.now.roles }, caseNumber);
  const [reading] = readings;
  if (!reading) return empty;
  if (readings.length > 1) return { ...empty, devices: readings };
  return { ...empty, open: beginWith(readingOf(open, reading)), origin: "text" };
}

const readingOf = ({ now: { roles } }: History, { evidence, family }: DeviceReading): TriageState => ({
  ...emptyTriage,
  roles,
  read: { evidence, family },
});

/** Who asks is the same for every device. */
const withRoles = (history: History, { now: { roles } }: History): History => ({
  ...history,
  now: { ...history.now, roles },
});
