import type { Place, Vocabulary } from "./vocabulary.ts";

const invisible = /[\0\u00ad\u200b-\u200f\u2060\ufeff]/g;
const longestNumber = 5; // digits: events, ports, builds, counts; a longer one is somebody's own
const longestGroups = 8; // digits that hyphens join
const numbers = /^\d+(?:[._-]\d+)*$/;
const amount =
  /^\d{1,6}(?:st|nd|rd|th|h|m|s|ms|min|sec|k|kb|mb|gb|tb|am|pm|x|bit|d|days?|hours?|minutes?|years?|mbit|mhz|ghz|px|er)$/i;
const release = /^(?:\d\dH[12]|v\d{1,3}|x(?:64|86)|R2|SP\d|\d\dZ|h\d|[a-z]?\d?)$/i;
/** `2024-03-04`, `20240304`, `20240304091112`. */
const date = /^(?:19|20)\d{2}(-?)(?:0[1-9]|1[0-2])\1[0-3]\d(?:[-_.]?\d{2}){0,3}$/;
const objectIdentifier = /^(?:1\.[0-3]|2\.\d{1,2})(?:\.\d{1,6}){3,16}$/;
/** What joins words of a sentence; other words with a hyphen between them are what people call computers. */
const joining = new Set(
  "a all and at based built by co de down e end ex for free friendly hand high in ish join joined known less level like long low managed mid mis multi new no non of off old on one only or out over party per pre re ready related self semi set short side single specific sub the time to two un under up user well wide with word x".split(
    " ",
  ),
);
/** How the names of errors begin. */
const beginningOfError = /^(?:ERROR|error|STATUS|NTE|SEC|SCARD|TPM|TBS|DSREG|NERR|RPC|CRYPT|CERT|WININET|KDC|HTTP|E)_/;
export const takenOut = /^(?:[xX]+|[*]+|0+)(?:[-._](?:[xX]+|0+))*$/;
const shortEnding = /['’](?:s|t|re|ve|ll|d|m)$/i;

/** Whether letters and digits, and the signs that join them, say nothing of anybody. */
export function isPublicWord(text: string, place: Place, vocabulary: Vocabulary): boolean {
  const word = text.replace(invisible, "").normalize("NFC");
  if (word === "" || vocabulary.isWritten(word) || takenOut.test(word)) return true;
  if (numbers.test(word)) return isPublicNumber(word, vocabulary);
  const stem = word.replace(shortEnding, "");
  if (stem !== word) return isPublicWord(stem, place, vocabulary) || isPublicWord(`${stem}n`, place, vocabulary);
  if (/['’]/.test(word)) return word.split(/['’]/).every((part) => isPublicWord(part, place, vocabulary));
  if (word.includes(".")) return isPublicDotted(word, place, vocabulary);
  const parts = word.split(/[-_]+/).filter((part) => part !== "");
  return parts.length === 1
    ? isPart(parts[0] as string, place, vocabulary)
    : isPublicJoined(word, parts, place, vocabulary);
}

function isPublicNumber(number: string, vocabulary: Vocabulary): boolean {
  if (date.test(number) || objectIdentifier.test(number) || vocabulary.isCode(number)) return true;
  const parts = number.split(/[._-]/);
  return (
    parts.every((part) => part.length <= longestNumber) &&
    (!number.includes("-") || number.replace(/\D/g, "").length <= longestGroups)
  );
}

function isPart(part: string, place: Place, vocabulary: Vocabulary): boolean {
  if (/^\p{N}+$/u.test(part)) return part.length <= longestNumber || vocabulary.isCode(part);
  if (/\p{N}/u.test(part)) return vocabulary.isWritten(part) || amount.test(part) || release.test(part);
  return vocabulary.isWord(part, place);
}

/** `re-register`, `ERROR_NO_SUCH_DOMAIN`, `10-minute`; but `PC-0815`, `front-desk` and `SALES_DESK` are devices. */
function isPublicJoined(word: string, parts: readonly string[], place: Place, vocabulary: Vocabulary): boolean {
  const lower = word.toLowerCase();
  if (!word.includes("-")) {
    const isError = beginningOfError.test(word) || parts.some((part) => vocabulary.isCode(part));
    return isError && parts.every((part) => isPart(part.toLowerCase(), place, vocabulary));
  }
  const isCapitals = word !== lower && word === word.toUpperCase();
  const isNumbered = parts.some((part, at) => at > 0 && /\p{N}/u.test(part) && !vocabulary.isWritten(part));
  const areWritten = parts.every((part) => vocabulary.isWritten(part) && !/^\p{N}+$/u.test(part));
  if (isCapitals || isNumbered || areWritten) return areWritten;
  const isSaid =
    vocabulary.isWritten(lower) || parts.some((part) => joining.has(part.toLowerCase()) || /\d/.test(part));
  return isSaid && parts.every((part, at) => isPart(part, at === 0 ? place : "inside", vocabulary));
}

/** Files, names in programs, and two sentences without a blank between them; everything else with a full stop in it is a host. */
function isPublicDotted(word: string, place: Place, vocabulary: Vocabulary): boolean {
  const parts = word.split(".");
  const last = parts.at(-1) as string;
  const head = parts.slice(0, -1);
  if (parts.every((part) => part.length <= 1)) return true;
  if (/^v?\d+$/i.test(parts[0] as string) && parts.slice(1).every((part) => /^\d+[a-z]?$/i.test(part))) return true;
  // `System.Net.WebException`: words of programs, not of an organisation.
  if (/^(?:Microsoft|System|Windows)$/.test(parts[0] as string))
    return parts.every((part) => isPublicWord(part, "start of a sentence", vocabulary) || vocabulary.isCompound(part));
  // A file of the source of a program.
  if (last === "cpp") return head.every((part) => vocabulary.isCompound(part));
  const isPublic = (part: string, at: Place) => isPublicWord(part, at, vocabulary);
  if (vocabulary.isExtension(last)) return head.every((part) => isFileWord(part, vocabulary));
  if (/^\p{Lu}\p{Ll}/u.test(last) || /^\p{N}+$/u.test(last))
    return parts.every((part, at) =>
      isPublic(part, at > 0 && /^\p{Ll}/u.test(parts[at - 1] as string) ? "start of a sentence" : place),
    );
  return false;
}

const isFileWord = (part: string, vocabulary: Vocabulary) =>
  part
    .split(/[-_]/)
    .every(
      (one) =>
        /^\d{1,8}$/.test(one) || vocabulary.isWritten(one) || (vocabulary.isKnown(one) && !vocabulary.isName(one)),
    );
