/**
 * Codes in every spelling. The id of a code is `0x` and eight lower-case hexadecimal digits, or `aadsts` and a number:
 * the name of its file in `codes/`.
 */

const hex = (value: number) => `0x${(value >>> 0).toString(16).padStart(8, "0")}`;
const facilityWin32 = 0x80070000;

/** The code ids that a 32-bit number can stand for, the most exact first. */
function idsOf(value: number): string[] {
  const number = value >>> 0;
  const high = number >>> 16;
  const ids = [hex(number)];
  // An NTSTATUS inside an HRESULT carries one bit more: 0xd000023c is 0xc000023c.
  if (number >>> 28 === 0xd) ids.push(hex(number & ~0x10000000));
  // 0xcaa8 carries a WinINet or WinHTTP code in its low word.
  if (high === 0xcaa8) ids.push(hex(facilityWin32 | (number & 0xffff)));
  // The authentication package's own codes are printed as NTSTATUS and as HRESULT.
  if (high === 0x8004) ids.push(hex(number | 0x40000000));
  return ids;
}

/**
 * The code ids that one spelling can stand for, the most exact first; empty if it is no spelling of a code. Takes
 * `0x80072ee7`, `80072EE7`, `-2147012889`, `2147954407`, `12007`, `AADSTS50155`, `50155`.
 */
export function readCode(spelling: string): string[] {
  const text = spelling.trim().toLowerCase();
  const sts = /^aadsts\s*:?\s*(\d{4,7})$/.exec(text);
  if (sts) return [`aadsts${sts[1]}`];
  if (/^0x[0-9a-f]{1,4}$/.test(text)) return readDecimal(Number(text));
  if (/^0x[0-9a-f]{5,8}$/.test(text)) return idsOf(Number(text));
  const ids: string[] = [];
  if (/^[89a-f][0-9a-f]{7}$/.test(text)) ids.push(...idsOf(Number.parseInt(text, 16)));
  if (/^-?\d{1,10}$/.test(text)) ids.push(...readDecimal(Number(text)));
  return ids;
}

function readDecimal(value: number): string[] {
  if (value < -0x80000000 || value > 0xffffffff) return [];
  if (value < 0 || value > 0x7fffffff) return idsOf(value);
  const ids = value >= 1000 && value <= 9_999_999 ? [`aadsts${value}`] : [];
  // A Win32 code without its HRESULT: 12007 is 0x80072ee7.
  if (value > 0 && value <= 0xffff) ids.unshift(hex(facilityWin32 | value));
  return ids;
}

/** The ways in which logs and tools print a code, its id first. */
export function spellingsOf(codeId: string): string[] {
  const sts = /^aadsts(\d+)$/.exec(codeId);
  if (sts) return [`AADSTS${sts[1]}`, sts[1] as string];
  const value = Number.parseInt(codeId, 16);
  const spellings = [codeId, codeId.slice(2).toUpperCase(), String(value | 0), String(value)];
  if (value >>> 16 === 0x8007 && (value & 0xffff) > 0) spellings.push(String(value & 0xffff));
  return spellings;
}

/** A stretch of a line that is a code, and what it can stand for. */
export interface CodeMention {
  text: string;
  start: number;
  ids: string[];
  /** Written so that it can be nothing else: worth reporting even if nobody knows it. */
  certain: boolean;
}

// One pass over the line; the longer spellings first. Every repeat is bounded.
const spelled =
  /AADSTS\s?:?\s?\d{4,7}|0x[0-9a-f]{8}(?![0-9a-f])|(?<![0-9a-z-])[89a-f][0-9a-f]{7}(?![0-9a-z-])|(?<![0-9a-z.:/-])-?\d{4,10}(?![0-9a-z/:-]|\.\d)/gi;
const label =
  /(?:error|code|codes|result|hresult|status|aadsts|exit)\b["'`\])]{0,3}\s{0,3}[:=#(["'[]{0,3}\s{0,3}(?:[a-z]{1,12}\s{0,2}:\s{0,2})?["'`([]{0,3}$/i;

/**
 * Every code in a line of text. GUIDs, thumbprints, dates and version numbers are none; a bare decimal is one only behind
 * a label such as "error code". Success (`0x0`, `0x00000001`) is none either.
 */
export function findCodes(line: string): CodeMention[] {
  const mentions: CodeMention[] = [];
  for (const match of line.matchAll(spelled)) {
    const text = match[0];
    const start = match.index;
    const mention = mentionOf(text, () => label.test(line.slice(Math.max(0, start - 48), start)));
    if (mention && !isPartOfLonger(line, start, text.length)) mentions.push({ text, start, ...mention });
  }
  return mentions;
}

function mentionOf(text: string, isLabelled: () => boolean): { ids: string[]; certain: boolean } | undefined {
  if (/^aadsts/i.test(text)) return { ids: readCode(text), certain: true };
  if (/^0x/i.test(text)) {
    const ids = readCode(text);
    return Number.parseInt(text, 16) > 0xffff ? { ids, certain: true } : undefined;
  }
  if (/^-\d{9,10}$/.test(text)) return { ids: readCode(text), certain: isLabelled() };
  if (/^\d+$/.test(text) && text.length !== 8)
    return isLabelled() ? { ids: readCode(text), certain: text.length === 10 } : undefined;
  if (/^-/.test(text)) return undefined;
  return { ids: readCode(text), certain: isLabelled() && /[a-f]/i.test(text) };
}

/** Inside a GUID, a thumbprint or an identifier? */
function isPartOfLonger(line: string, start: number, length: number): boolean {
  const before = line.slice(Math.max(0, start - 2), start);
  const after = line.slice(start + length, start + length + 2);
  return /[0-9a-z]-$/i.test(before) || /^-[0-9a-f]/i.test(after) || /[0-9a-f]$/i.test(before);
}

const facilities: Record<number, string> = {
  0: "general",
  1: "RPC",
  2: "storage",
  4: "interface",
  7: "Win32",
  8: "Windows",
  9: "security and cryptography",
  0x18: "mobile device management",
  0x19: "Windows Update",
  0x1c: "device registration",
  0x28: "TPM services",
  0x29: "TPM software",
  0x190: "HTTP",
};

/** What the form of a code says of itself, for a code that nobody has described. */
export function decodeCode(codeId: string): string {
  const sts = /^aadsts(\d+)$/.exec(codeId);
  if (sts) return `An error of the Microsoft Entra token service, number ${sts[1]}`;
  const value = Number.parseInt(codeId, 16) >>> 0;
  const high = value >>> 16;
  const low = value & 0xffff;
  if (high === 0x8007) return `HRESULT of a Win32 error, number ${low}`;
  if (high === 0xcaa8) return `Authentication library: WinINet or WinHTTP error ${low}`;
  if (high === 0xcaa3) return `Authentication library: HTTP status ${low}`;
  if (high >>> 4 === 0xcaa) return `Authentication library, number ${low}`;
  if (value >>> 28 === 0xd) return `HRESULT of the NTSTATUS ${hex(value & ~0x10000000)}`;
  if (value >>> 28 === 0xc) return `NTSTATUS, facility ${(value >>> 16) & 0xfff}, number ${low}`;
  const facility = (value >>> 16) & 0x7ff;
  return `HRESULT, facility ${facility}${facilities[facility] ? ` (${facilities[facility]})` : ""}, number ${low}`;
}
