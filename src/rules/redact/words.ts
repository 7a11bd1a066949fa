import type { Place, Vocabulary } from "./vocabulary.ts";

const invisible = /[\0\u00ad\u200b-\u200f\u2060\ufeff]/g;
const longestNumber = 10; // digits; a longer one counts something of somebody's own
const numbers = /^\d+(?:[._-]\d+)*$/;
const amount =
  /^\d{1,6}(?:st|nd|rd|th|h|m|s|ms|min|sec|k|kb|mb|gb|tb|am|pm|x|bit|d|days?|hours?|minutes?|years?|mbit|mhz|ghz|px|er)$/i;
const release = /^(?:\d\dH[12]|v\d{1,3}|x(?:64|86)|R2|SP\d|\d\dZ|h\d|[a-z]?\d?)$/i;
const codeInDecimals = /^\d{9,10}$/;
export const takenOut = /^(?:[xX]+|[*]+|0+)(?:[-._](?:[xX]+|0+))*$/;
const shortEnding = /['’](?:s|t|re|ve|ll|d|m)$/i;

/** Whether letters and digits, and the signs that join them, say nothing of anybody. */
export function isPublicWord(text: string, place: Place, vocabulary: Vocabulary): boolean {
  const word = text.replace(invisible, "").normalize("NFC");
  if (word === "" || vocabulary.isWritten(word) || takenOut.test(word)) return true;
  if (numbers.test(word)) return word.split(/[._-]/).every((part) => part.length <= longestNumber);
  const stem = word.replace(shortEnding, "");
  if (stem !== word) return isPublicWord(stem, place, vocabulary) || isPublicWord(`${stem}n`, place, vocabulary);
  if (/['’]/.test(word)) return word.split(/['’]/).every((part) => isPublicWord(part, place, vocabulary));
  if (word.includes(".")) return isPublicDotted(word, place, vocabulary);
  const parts = word.split(/[-_]+/).filter((part) => part !== "");
  return parts.length === 1
    ? isPart(parts[0] as string, place, vocabulary)
    : isPublicJoined(word, parts, place, vocabulary);
}

function isPart(part: string, place: Place, vocabulary: Vocabulary): boolean {
  if (/^\p{N}+$/u.test(part)) return part.length <= longestNumber;
  if (/\p{N}/u.test(part)) return vocabulary.isWritten(part) || amount.test(part) || release.test(part);
  return vocabulary.isWord(part, place);
}

/** `sign-in`, `ERROR_NO_SUCH_DOMAIN`, `10-minute`; but `PC-0815` and `FRONT-DESK` are devices. */
function isPublicJoined(word: string, parts: readonly string[], place: Place, vocabulary: Vocabulary): boolean {
  const isSnake = !word.includes("-");
  const isConstant = isSnake && word === word.toUpperCase();
  if (isConstant)
    return parts.every((part) => isPart(part, place, vocabulary) || isPart(part.toLowerCase(), place, vocabulary));
  const isCapitals = !isSnake && /\p{Lu}/u.test(word) && word === word.toUpperCase();
  const isNumbered = parts.some(
    (part, at) =>
      at > 0 && /\p{N}/u.test(part) && !vocabulary.isWritten(part) && !(isSnake && at > 1 && codeInDecimals.test(part)),
  );
  if (isCapitals || isNumbered) return parts.every((part) => vocabulary.isWritten(part) && !/^\p{N}+$/u.test(part));
  return parts.every((part, at) => isPart(part, at === 0 ? place : "inside", vocabulary));
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
    return parts.every((part) => isPublicWord(part, "start of a sentence", vocabulary));
  const isPublic = (part: string, at: Place) => isPublicWord(part, at, vocabulary);
  if (vocabulary.isExtension(last)) return head.every((part) => isFileWord(part, vocabulary));
  if (/^\p{Lu}\p{Ll}/u.test(last) || /^\p{N}+$/u.test(last))
    return parts.every((part, at) =>
      isPublic(part, at > 0 && /^\p{Ll}/u.test(parts[at - 1] as string) ? "start of a sentence" : place),
    );
  return false;
}

const camelCase = /\p{Ll}\p{Lu}/u;
const isFileWord = (part: string, vocabulary: Vocabulary) =>
  part
    .split(/[-_]/)
    .every(
      (one) =>
        /^\d{1,8}$/.test(one) ||
        vocabulary.isWritten(one) ||
        vocabulary.isKnown(one) ||
        (camelCase.test(one) && vocabulary.isWord(one, "inside")),
    );
