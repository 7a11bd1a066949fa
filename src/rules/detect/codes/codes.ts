/**
 * Codes in every spelling. The id of a code is `0x` and eight lower-case hexadecimal digits, or `aadsts` and a number:
 * the name of its file in `codes/`.
 */

/** A 32-bit number as the id of a code. */
export const hex = (value: number) => `0x${(value >>> 0).toString(16).padStart(8, "0")}`;
const facilityWin32 = 0x80070000;
const win32 = (value: number) => hex(facilityWin32 | value);

/** Upper halves of codes of keys (0x8009) and of the TPM (0x8028, 0x8029), with the bit that an NTSTATUS has more. */
export const hresultsPrintedAsStatus: readonly number[] = [0xc009, 0xc028, 0xc029];

/** The code ids that a 32-bit number can stand for, the most exact first. */
function idsOf(value: number): string[] {
  const number = value >>> 0;
  const high = number >>> 16;
  const ids = [hex(number)];
  // An NTSTATUS inside an HRESULT carries one bit more: 0xd000023c is 0xc000023c.
  if (number >>> 28 === 0xd) ids.push(hex(number & ~0x10000000));
  // 0xcaa8 carries a WinINet or WinHTTP code in its low word, and so does 0x8019 where it carries no HTTP status.
  if (high === 0xcaa8 || (high === 0x8019 && (number & 0xffff) >= 12_000)) ids.push(win32(number & 0xffff));
  // The authentication package's own codes are printed as NTSTATUS and as HRESULT, and so are those of keys and of the TPM.
  if (high === 0x8004) ids.push(hex(number | 0x40000000));
  if (hresultsPrintedAsStatus.includes(high)) ids.push(hex(number & ~0x40000000));
  return ids;
}

/**
 * The code ids that one spelling can stand for, the most exact first; empty if it is no spelling of a code. Takes
 * `0x80072ee7`, `80072EE7`, `0xffffffff80072ee7`, `-2147012889`, `2147954407`, `12007`, `0x2ee7`, `AADSTS50155`, `50155`.
 */
export function readCode(spelling: string): string[] {
  const text = spelling.trim().toLowerCase();
  const sts = /^aadsts[\s:]{0,3}(\d{4,8})$/.exec(text);
  if (sts) return [`aadsts${sts[1]}`];
  const prefixed = /^0x(?:f{8})?([0-9a-f]{8}|[0-9a-f]{1,4})$/.exec(text);
  if (prefixed) return readNumber(Number.parseInt(prefixed[1] as string, 16));
  if (/^[89a-f][0-9a-f]{7}$/.test(text)) return idsOf(Number.parseInt(text, 16));
  return /^-?\d{1,10}$/.test(text) ? readDecimal(Number(text)) : [];
}

/** A number up to 0xffff is a Win32 code without its HRESULT: 12007 is 0x80072ee7. */
function readNumber(value: number): string[] {
  if (value === 0) return [];
  return value <= 0xffff ? [win32(value)] : idsOf(value);
}

/** Windows numbers its errors below this, the token service from here on. */
const leastOfTokenService = 16_000;

function readDecimal(value: number): string[] {
  if (value < -0x80000000 || value > 0xffffffff) return [];
  if (value < 0 || value > 0x7fffffff) return idsOf(value);
  const sts = value >= 1000 && value <= 9_999_999 ? [`aadsts${value}`] : [];
  if (value > 0xffff) return sts;
  return value < leastOfTokenService ? [...readNumber(value), ...sts] : [...sts, ...readNumber(value)];
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
  /** Empty where a digit is missing. */
  ids: string[];
  /** Written so that it can be nothing else: worth reporting even if nobody knows it. */
  certain: boolean;
}

// One pass over the line, the most telling spelling first. Every repeat is bounded.
const spelled = new RegExp(
  [
    String.raw`AADSTS[\s:]{0,3}\d{4,8}(?!\d)`,
    String.raw`0x(?:f{8})?[0-9a-f]{1,8}(?![0-9a-f])`,
    // Not inside a GUID, a thumbprint, a date, a version, an address or a longer number.
    String.raw`(?<![0-9a-z.-])-\d{9,10}(?![0-9a-z]|\.\d)`,
    String.raw`(?<![0-9a-z-])[89a-f][0-9a-f]{7}(?![0-9a-z-])`,
    String.raw`(?<![0-9a-z./+-]|\d:)\d{1,10}(?![0-9a-z/:-]|\.\d)`,
  ].join("|"),
  "gi",
);
const behindLabel = String.raw`["'\])]{0,3}(?:\s(?:is|was|of|number|from server))?\s{0,3}[:：=#|_(["'–-]{0,4}\s{0,3}(?:[a-z]{1,12}\s{0,2}:\s{0,2})?["'([]{0,3}(?:\d{4,7},\s?){0,4}$`;
/** Windows speaks the language of the person, and its codes stand behind that language's words. */
const label = new RegExp(
  String.raw`(?:errors?|codes?(?:\(s\))?|result|status|aadsts|exit|(?<!\p{L})(?:fehler|erreurs?|errores?|erros?|fout|fel|kod)|エラー|コード|错误|错误码|代码|오류|코드)(?![\p{L}\d])${behindLabel}`,
  "iu",
);
/** Behind these, even a small number is a Win32 code. */
const win32Label = new RegExp(
  String.raw`(?:exit code|win32 error|win32 error code|system error)(?![\p{L}\d])${behindLabel}`,
  "iu",
);

/**
 * Every code in a line of text. GUIDs, thumbprints, dates and version numbers are none; a bare decimal is one only behind
 * a label such as "error code". Success (`0x0`, `0x00000001`) is none either.
 */
export function findCodes(line: string): CodeMention[] {
  return [...line.matchAll(spelled)].flatMap((match) => {
    const before = line.slice(Math.max(0, match.index - 64), match.index);
    const mention = readMention(match[0], before);
    return mention ? [{ text: match[0], start: match.index, ...mention }] : [];
  });
}

function readMention(text: string, before: string): Pick<CodeMention, "ids" | "certain"> | undefined {
  if (/^0x/i.test(text)) return readPrefixed(text, before);
  const ids = readCode(text);
  if (ids.length === 0) return undefined;
  if (/^aadsts/i.test(text)) return { ids, certain: true };
  if (/^-/.test(text)) return { ids, certain: label.test(before) };
  const isHex = /^[89a-f][0-9a-f]{7}$/i.test(text);
  if (isHex) return { ids, certain: /[a-f]/i.test(text) && label.test(before) };
  const isLabelled = text.length < 4 ? win32Label.test(before) : label.test(before);
  return isLabelled ? { ids, certain: text.length === 10 } : undefined;
}

function readPrefixed(text: string, before: string): Pick<CodeMention, "ids" | "certain"> | undefined {
  const ids = readCode(text);
  const digits = text.length - 2;
  if (digits === 7) return { ids, certain: true };
  const value = Number.parseInt(text.slice(-8).replace(/^.*x/i, ""), 16);
  if (ids.length === 0) return undefined;
  const labelOfWin32 = digits === 8 && value > 1 ? label : win32Label;
  if (value <= 0xffff) return labelOfWin32.test(before) ? { ids, certain: false } : undefined;
  return { ids, certain: value > 0x7fffffff || label.test(before) };
}

/**
 * The end of a line and the beginning of the next, if a code was broken between them: the console breaks a long line
 * wherever it ends. Empty if none was.
 */
export function brokenCode(line: string, next: string): string {
  const begun = /0x[0-9a-f]{1,7}$/i.exec(line)?.[0] ?? "";
  const rest = begun ? (/^\s*([0-9a-f]{1,7})(?![0-9a-z])/i.exec(next)?.[1] ?? "") : "";
  return begun.length + rest.length === 10 ? begun + rest : "";
}
