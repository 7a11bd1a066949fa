import type { Stretch } from "./labels.ts";
import { type HiddenKind, isPlaceholder } from "./placeholders.ts";
import { kindOfWord, type Redaction } from "./redaction.ts";
import { readShapes, type Shape, type ShapeName } from "./shapes.ts";
import type { Place } from "./vocabulary.ts";
import { isPublicWord, takenOut } from "./words.ts";

/** A stretch of words that become one placeholder: `Adatum Corporation`. */
interface Run {
  from: number;
  to: number;
  kind: HiddenKind;
}

/** What becomes of one line. */
export class LineRedaction {
  private out = "";
  private done = 0;
  private run: Run | undefined;
  private nextStretch = 0;
  private nameOfDirectory: Stretch | undefined;
  private readonly line: string;
  private readonly stretches: Stretch[];
  private readonly all: Redaction;

  constructor(line: string, stretches: Stretch[], all: Redaction) {
    this.line = line;
    this.stretches = stretches;
    this.all = all;
  }

  hidden(): string {
    readShapes(this.line, (shape) => this.take(shape));
    this.endRun();
    return this.out + this.line.slice(this.done);
  }

  private take(shape: Shape): number | undefined {
    const { name, text, from } = shape;
    const end = from + text.length;
    const value = this.stretchAt(from);
    if (value?.isLabel) return value.to;
    if (value?.secret !== undefined) {
      if (isPlaceholder(this.line.slice(value.from, value.to))) return value.to;
      this.all.secrets.add(value.secret);
      return this.replace(value.from, value.to, "secret");
    }
    if (value && this.all.vocabulary.isValue(this.line.slice(value.from, value.to))) return value.to;
    const read = this.readers[name];
    if (read) return read(shape, end);
    if (name === "word" || name === "unspacedText") {
      const phrase = value ? 0 : this.all.vocabulary.phraseAt(this.line, from);
      if (phrase > 0) return from + phrase;
      if (value ? this.isPublicInValue(shape, value) : this.isPublic(shape)) return end;
      this.extendRun(from, end, kindOfWord(text, value?.identifies));
      return end;
    }
    return this.replace(from, end, name as HiddenKind);
  }

  private readonly readers: Partial<Record<ShapeName, (shape: Shape, end: number) => number | undefined>> = {
    placeholder: (_, end) => end,
    privateKey: (_, end) => this.note("a private key", end),
    token: ({ from }, end) => this.note("a token", this.replace(from, end, "secret")),
    recoveryPassword: ({ from }, end) => this.note("a recovery password", this.replace(from, end, "secret")),
    urlPassword: ({ from }, end) => this.note("a password", this.replace(from, end, "secret")),
    moment: (_, end) => end,
    month: (_, end) => end,
    code: ({ text, from }, end) => {
      if (/^(?:0x|[A-Z]{2,6}\d)/i.test(text)) return end;
      const isNumber = /^\d+$/.test(text) && !this.all.vocabulary.isBeginningOfCode(text);
      return isNumber || this.stretchAt(from) ? undefined : end;
    },
    id: ({ text, from }, end) => (this.isKnownId(text) ? end : this.replace(from, end, "id")),
    mac: ({ from }, end) => this.replace(from, end, "address"),
    sid: ({ text, from }, end) => {
      if (isWellKnown(text)) return end;
      const builtIn = builtInAccount.exec(text);
      if (builtIn) this.replace(from + "S-1-5-21-".length, end - (builtIn[1] as string).length, "sid");
      else this.replace(from, end, "sid");
      return end;
    },
    ipv6: ({ text, from }, end) =>
      /^::1?$/.test(text) || !/[0-9a-f]/i.test(text) ? end : this.replace(from, end, "address"),
    ipv4: ({ text, from }, end) => (this.isPublicNumber(text, from) ? end : this.replace(from, end, "address")),
    phone: ({ text, from }, end) =>
      text.replace(/\D/g, "").length < leastOfPhone || dateWithBlanks.test(text)
        ? undefined
        : this.replace(from, end, "phone"),
    unc: (shape, end) => this.readShare(shape, end),
    userFolder: ({ text, from }, end) =>
      this.all.vocabulary.isPath(text) || this.all.vocabulary.isValue(text) ? end : this.replace(from, end, "user"),
    account: (shape) => this.readAccount(shape),
    computerAccount: ({ text, from }, end) => {
      const { vocabulary } = this.all;
      if (vocabulary.isWritten(text.slice(0, -1)) || vocabulary.isPath(text)) return end;
      this.replace(from, end - 1, "account");
      return end;
    },
    distinguishedName: (shape, end) => this.readNamePart(shape, end),
    hostOfUrl: ({ text, from }, end) => this.readHost(text, from, end),
    longToken: ({ text, from }, end) => {
      if (!isRandom(text)) return undefined;
      if (hardwareHash.test(text)) this.all.secrets.add("a hardware hash");
      return this.replace(from, end, "id");
    },
  };

  private note(secret: string, goOn: number): number {
    this.all.secrets.add(secret);
    return goOn;
  }

  /** `\\host\share\folder\file`: of what stands behind the host, only what every Windows has is public. */
  private readShare({ text, from }: Shape, end: number): number {
    const { vocabulary } = this.all;
    let isHost = true;
    for (const { 0: name, index } of text.matchAll(/[^\\]+/g)) {
      const isPublic = isHost ? vocabulary.publicHostEnd(name) === name.length : vocabulary.isPath(name);
      if (!isPublic) this.replace(from + index, from + index + name.length, isHost ? "host" : "name");
      isHost = false;
    }
    return end;
  }

  /** `ADATUM\jdoe`; the dollar sign by which one knows a computer stays. */
  private readAccount({ text, from }: Shape): number | undefined {
    const { vocabulary } = this.all;
    const at = text.lastIndexOf("\\");
    const authority = text.slice(0, at).replace(/\\$/, "");
    if (vocabulary.isPath(authority)) return from + at + 1;
    const last = text.slice(at + 1);
    if (vocabulary.isValue(last)) return this.replace(from, from + authority.length, "host");
    // `user\\computer`: either is a label, and no name.
    if ([authority, last].every((word) => vocabulary.labels.has(word))) return from + text.length;
    // A second name belongs to the account only where the first is written as a name.
    const own = /^\p{Lu}\p{Ll}/u.test(last) ? text : text.split(" ").slice(0, authority.split(" ").length).join(" ");
    this.replace(from, from + own.length - (own.endsWith("$") ? 1 : 0), "account");
    return from + own.length;
  }

  /** `OU=Finance`: one part of a distinguished name. */
  private readNamePart({ text, from }: Shape, end: number): number {
    const { vocabulary } = this.all;
    const at = text.indexOf("=") + 1;
    const whole = text.slice(at).replace(/\s{2,}.*$|\s+$/u, "");
    const isLast = this.line[end] !== ",";
    const value = isLast ? (/^\S+(?: \p{Lu}\S*)*/u.exec(whole)?.[0] ?? whole) : whole;
    const words = value.split(/\s+/);
    const isPublic = !/^dc$/i.test(text.slice(0, at - 1)) && words.every((word) => vocabulary.isWritten(word));
    const valueFrom = from + at;
    if (!isPublic) this.nameOfDirectory = { from: valueFrom, to: valueFrom + value.length, identifies: "organisation" };
    return isPublic ? valueFrom + value.length : valueFrom;
  }

  private readHost(host: string, from: number, end: number): number {
    const open = host.length - this.all.vocabulary.publicHostEnd(host);
    if (open > 0) this.replace(from, from + open, "host");
    return end;
  }

  private isPublic({ text, from }: Shape): boolean {
    const { vocabulary } = this.all;
    const end = from + text.length;
    if (this.all.isIdentifying(text) && !vocabulary.isWritten(text)) return false;
    if (this.isBeforePublicHost(text, from, "host")) return true;
    // `ClientCache::LoadPrimaryAccount`: methods of a program.
    if (this.line.startsWith("::", end) || this.line.startsWith("::", from - 2)) return vocabulary.isCompound(text);
    if (vocabulary.isCode(text, this.line[from - 1] === "-")) return true;
    if (this.isInPath(from, end))
      return (
        text.length === 1 ||
        vocabulary.isValue(text) ||
        vocabulary.isPath(text) ||
        (/[.\d\p{Lu}]/u.test(text) && isPublicWord(text, "inside", vocabulary))
      );
    return isPublicWord(text, this.placeOf(from, end), vocabulary);
  }

  private isPublicInValue({ text, from }: Shape, { from: start, to, identifies }: Stretch): boolean {
    const isScheme = this.line.startsWith("://", from + text.length);
    // In `front guest` the second word is not what Windows calls a guest.
    const isOpen =
      takenOut.test(text) || (this.all.vocabulary.isValue(text) && !/\p{L} \p{L}/u.test(this.line.slice(start, to)));
    return isScheme || isOpen || this.isBeforePublicHost(text, from, kindOfWord(text, identifies));
  }

  /** Of `adatum.onmicrosoft.com` only the first name is hidden; whether that was all there is to hide. */
  private isBeforePublicHost(text: string, from: number, kind: HiddenKind): boolean {
    const open = text.includes(".") ? text.length - this.all.vocabulary.publicHostEnd(text) : text.length;
    if (open > 0 && open < text.length) this.replace(from, from + open, kind);
    return open < text.length;
  }

  private isInPath(from: number, end: number): boolean {
    return this.line[from - 1] === "\\" || (this.line[end] === "\\" && !/["'/]/.test(this.line[end + 1] ?? ""));
  }

  private placeOf(from: number, end: number): Place {
    const before = this.line.slice(Math.max(0, from - placeReach), from);
    const opens = from <= placeReach && nothingSaid.test(before);
    if (/(?:[:=]["'(]{0,2}\s{1,8}|=)["'([]{0,3}$/.test(before)) return "behind a label";
    if (!opens && !/[.!?…]["')\]]{0,2}\s{1,3}["'([]{0,3}$/.test(before)) return "inside";
    return /^(?:\s\S|[,:;'’…]|\.\.)/.test(this.line.slice(end, end + 2)) ? "start of a sentence" : "behind a label";
  }

  private isKnownId(id: string): boolean {
    const { vocabulary } = this.all;
    return /^[0-]+$/.test(id) || vocabulary.isWritten(id.toLowerCase());
  }

  private isPublicNumber(address: string, from: number): boolean {
    const before = this.line.slice(Math.max(0, from - 12), from);
    return (
      address.split(".").some((part) => Number(part) > 255) ||
      /^(?:127\.|0\.0\.0\.0$|255\.255\.)/.test(address) ||
      /(?:version|ver|build|\bv)[\s.:=]*$/i.test(before) ||
      this.all.vocabulary.isWritten(address)
    );
  }

  private stretchAt(place: number): Stretch | undefined {
    while ((this.stretches[this.nextStretch]?.to ?? Number.POSITIVE_INFINITY) <= place) this.nextStretch += 1;
    const open = [this.nameOfDirectory, this.stretches[this.nextStretch]];
    return open.find((stretch) => stretch && stretch.from <= place && place < stretch.to);
  }

  private extendRun(from: number, to: number, kind: HiddenKind): void {
    const goesOn = kind === "name" || this.stretchAt(from) !== undefined;
    if (goesOn && this.run?.kind === kind && this.line.slice(this.run.to, from) === " ") this.run.to = to;
    else {
      this.endRun();
      this.run = { from, to, kind };
    }
  }

  private endRun(): void {
    const { run } = this;
    this.run = undefined;
    if (run) this.write(run.from, run.to, run.kind);
  }

  private replace(from: number, to: number, kind: HiddenKind): number {
    this.endRun();
    return this.write(from, to, kind);
  }

  private write(from: number, to: number, kind: HiddenKind): number {
    const hidden = this.line.slice(from, to);
    const placeholder = this.all.placeholders.of(hidden, kind);
    // The first name of a device is the device.
    const device =
      kind === "host" && this.stretchAt(from)?.identifies === "device" && /^[^.]+(?=\.[^.]+)/.exec(hidden)?.[0];
    if (device) this.all.placeholders.alias(device, placeholder);
    this.out += this.line.slice(this.done, from) + placeholder;
    this.done = to;
    return to;
  }
}

const placeReach = 64; // characters
const nothingSaid = /^[\s#>|*•+\-"'([{\d.)/<~]*$/u;
const leastOfPhone = 7; // digits
const dateWithBlanks = /^\d{2} \d{2} \d{4}$/;
const hardwareHash = /^T0[A-Za-z0-9+/]{100}/;

/** Every domain has an administrator of this number; the domain is hidden. */
const builtInAccount = /^S-1-5-21-\d+-\d+-\d+(-5\d\d)$/i;
const isWellKnown = (sid: string) => /^s-1-(?:[0-4]-\d+|16-\d+|5-\d{1,2}|5-32-\d{3}|5-64-\d{2})$/i.test(sid);

/** Letters of both cases and digits without an end are no name of anything public. */
const isRandom = (text: string) =>
  /[A-Za-z0-9]{20}/.test(text) && /\d/.test(text) && /[a-z]/.test(text) && /[A-Z]/.test(text);
