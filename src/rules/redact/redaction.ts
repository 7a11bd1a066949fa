import type { Identity } from "../vocabulary.ts";
import { Columns } from "./columns.ts";
import { labelledStretches, type Stretch } from "./labels.ts";
import { LineRedaction } from "./line.ts";
import { type HiddenKind, Placeholders } from "./placeholders.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What is learned and what was replaced in one text. */
export class Redaction {
  readonly secrets = new Set<string>();
  readonly placeholders = new Placeholders();
  readonly vocabulary: Vocabulary;
  /** Words that a label gave away: Baker is a name everywhere once a field says so. */
  private readonly identifying = new Set<string>();

  private readonly columns: Columns;
  /** The secret that a label at the end of a line announced. */
  private announced: string | undefined;

  constructor(vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
    this.columns = new Columns(vocabulary);
  }

  /** Finds the labels of a line, and notes which words they give away. Every line is learned before the first is hidden. */
  learn(line: string): Stretch[] {
    const stretches = this.stretchesOf(line);
    for (const { from, to, identifies } of stretches) {
      if (!identifies) continue;
      for (const [word] of line.slice(from, to).matchAll(/[\p{L}\p{M}]{3,64}/gu))
        if (!this.vocabulary.isKnown(word) && !this.vocabulary.isValue(word)) this.identifying.add(word.toLowerCase());
    }
    return stretches;
  }

  private stretchesOf(line: string): Stretch[] {
    const cells = this.columns.read(line);
    const isSecret = this.announced !== undefined && aloneInLine.test(line);
    if (isSecret)
      cells.splice(0, cells.length, { from: line.search(/\S/), to: line.trimEnd().length, secret: this.announced });
    const labelled = labelledStretches(line, this.vocabulary);
    if (line.trim() !== "") this.announced = labelled.at(-1)?.announces;
    if (cells.length === 0) return labelled;
    const isApart = ({ from, to }: Stretch) => cells.every((cell) => to <= cell.from || cell.to <= from);
    return [...cells, ...labelled.filter(isApart)].sort((one, other) => one.from - other.from);
  }

  hide(line: string, stretches: Stretch[]): string {
    return new LineRedaction(line, stretches, this).hidden();
  }

  isIdentifying(word: string): boolean {
    return (
      this.identifying.size > 0 &&
      word.split(/[^\p{L}\p{M}]+/u).some((part) => this.identifying.has(part.toLowerCase()))
    );
  }
}

const aloneInLine = /^\s*\S+\s*$/;

const kindOfIdentity: Record<Identity, HiddenKind> = { person: "user", device: "host", organisation: "name" };

/** What the form of a hidden word says, or the label that it stands behind. */
export function kindOfWord(word: string, identifies: Identity | undefined): HiddenKind {
  if (identifies) return kindOfIdentity[identifies];
  if (/^[\d._-]+$/.test(word)) return "number";
  if (!/\p{N}/u.test(word)) return word.includes(".") ? "host" : "name";
  return /\p{L}/u.test(word) && /[-.]/.test(word) ? "host" : "id";
}
