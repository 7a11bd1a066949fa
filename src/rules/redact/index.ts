import { literalLineEnd } from "../detect/text/lines.ts";
import type { Stretch } from "./labels.ts";
import type { PublicWords } from "./public-words.ts";
import { Redaction } from "./redaction.ts";
import { Vocabulary } from "./vocabulary.ts";

export type { PublicWords } from "./public-words.ts";

export interface Redacted {
  text: string;
  /** The kinds of secret that the text held, in words: "a recovery password". */
  secrets: string[];
}

const lineEnd = new RegExp(String.raw`(\r\n|[\n\r\u2028\u2029]|${literalLineEnd.source})`);

/**
 * Hides what may name a person, a device or an organisation in a text: all that is not known to be public becomes a
 * placeholder, the same for the same value. Takes time linear in the length of the text.
 */
export const redact = (text: string, publicWords: PublicWords): Redacted => redactor(publicWords)(text);

/** `redact` for many texts: the public words are unpacked once. */
export function redactor(publicWords: PublicWords): (text: string) => Redacted {
  const vocabulary = new Vocabulary(publicWords);
  return (text) => {
    const redaction = new Redaction(vocabulary);
    redaction.placeholders.reserve(text);
    // Lines at even places, what ends them at odd ones.
    const pieces = text.split(lineEnd);
    const stretches = pieces.map((piece, at) => (at % 2 === 0 ? redaction.learn(piece) : undefined));
    const hidden = pieces.map((piece, at) => redactedPiece(piece, stretches[at], redaction));
    return { text: hidden.join(""), secrets: [...redaction.secrets].sort() };
  };
}

const redactedPiece = (piece: string, stretches: Stretch[] | undefined, redaction: Redaction) =>
  stretches === undefined ? piece : redaction.hide(piece, stretches);
