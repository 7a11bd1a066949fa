const kinds = [
  "user",
  "account",
  "host",
  "name",
  "id",
  "address",
  "sid",
  "thumbprint",
  "secret",
  "phone",
  "number",
] as const;
/** What a placeholder says of the value that it hides. */
export type HiddenKind = (typeof kinds)[number];

/** Gives equal values equal placeholders, whatever their case: `<host-1>`. */
export class Placeholders {
  private readonly made = new Map<string, string>();
  private readonly counts = new Map<HiddenKind, number>();

  of(value: string, kind: HiddenKind): string {
    const key = keyOf(value, kind);
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const count = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, count);
    const placeholder = `<${kind}-${count}>`;
    this.made.set(key, placeholder);
    return placeholder;
  }

  /** Placeholders that a text brings with it keep their meaning: ours go on behind them. */
  reserve(text: string): void {
    for (const [, kind, number] of text.matchAll(anyPlaceholder))
      this.counts.set(kind as HiddenKind, Math.max(this.counts.get(kind as HiddenKind) ?? 0, Number(number)));
  }

  /** From now on another value has the same placeholder, unless it has one of its own. */
  alias(value: string, placeholder: string): void {
    const key = keyOf(value, "host");
    if (!this.made.has(key)) this.made.set(key, placeholder);
  }
}

/** Signs that a tool or an editor puts inside a number or a name do not make it another. */
function keyOf(value: string, kind: HiddenKind): string {
  const plain = value.normalize("NFKC").replace(invisible, "").toLowerCase();
  return kind === "id" || kind === "thumbprint" ? plain.replace(/[\s:-]/g, "") : plain;
}

/** The form of a placeholder, as the source of a regular expression. */
export const placeholderForm = `<(?:${kinds.join("|")})-\\d{1,6}>`;
const placeholder = new RegExp(`^${placeholderForm}$`);

const anyPlaceholder = new RegExp(`<(${kinds.join("|")})-(\\d{1,6})>`, "g");

/**
 * Whether a text is one placeholder. It says something: that the value is none of those which are known to be public, and
 * that it is the same as where the placeholder stands again.
 */
export const isPlaceholder = (text: string): boolean => placeholder.test(text);

const invisible = /[\0\u00ad\u200b-\u200f\u2060\ufeff]/g;
