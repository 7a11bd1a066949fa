import { placeholderForm } from "./placeholders.ts";

/**
 * The forms of what identifies, whatever the words in it, and of what is public by its form alone. One expression reads a
 * line once from left to right; every repeat is bounded or consumes what it repeats, so that the time is linear.
 */

/** Signs that nobody sees; they hide a name from a search but not from a reader. */
const unseen = String.raw`\0\u00ad\u200b-\u200f\u2060\ufeff`;
const unspaced = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}ー`;
const hex = "[0-9A-Fa-f]";
/** A letter, a digit or one of these signs, also as an address writes a letter that is not in ASCII: `%C3%B6`. */
const letterOr = (signs: string) =>
  String.raw`(?:[\p{L}\p{M}\p{N}${unseen}${signs}]|%[C-Fc-f]${hex}(?:%[89ABab]${hex}){1,3})`;
const letter = letterOr("");
const behindNoLetter = String.raw`(?<![\p{L}\p{M}\p{N}_])`;
const noLetterAhead = String.raw`(?![\p{L}\p{M}\p{N}_])`;
const alone = (shape: string) => `${behindNoLetter}(?:${shape})${noLetterAhead}`;

const byte = `${hex}{2}`;
const guid = `${hex}{8}-?(?:${hex}{4}-?){3}${hex}{12}`;
const segment = String.raw`[^\s\\/:*?"<>|]`;
/** In the languages of the knowledge base, and short. */
const months = `(?:${[
  "Jan(?:uary|uar|uari)?|Feb(?:ruary|ruar|ruari)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?",
  "Mär(?:z)?|Mai|Juni|Juli|Okt(?:ober)?|Dez(?:ember)?|maart|mrt|mei|augustus",
  "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
  "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre",
  "gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre",
  "janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro",
  "stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia",
  "januari|februari|april|juni|juli|september|oktober|november|december",
].join("|")})`;
/** With a plus; with brackets; in the United States; behind a zero, in pairs or in groups. */
const phones = [
  String.raw`\+\d{1,3}[ .-]?(?:\(0\)[ ]?)?\(?\d{1,5}\)?(?:(?:[ ]?[./-][ ]?|[ ])?\d{2,8}){1,5}`,
  String.raw`\(\d{2,5}\)[ ]?\d{2,8}(?:[ ./-]\d{2,8}){1,4}`,
  String.raw`\d{3}[.-]\d{3}[.-]\d{4}|[2-9]\d{2}[ ][2-9]\d{2}[ ]\d{4}|\d{3}-\d{2}-\d{4}`,
  String.raw`0\d(?:[ .-]\d{2}){4}|0\d[ ]?[/ -][ ]?\d{6,8}|0\d{2,5}[ ]?[/ -][ ]?\d{3,8}(?:[ -]\d{2,8}){0,3}`,
  String.raw`0\d{1,4}(?:[ ]\d{2,4}){2,4}|00[1-9]\d{0,2}(?:[ ./-]\d{1,8}){1,5}|0\d{8,10}`,
].join("|");
const letterOfHost = letterOr("_-");

/** In the order in which they are tried. */
const shapes = {
  placeholder: placeholderForm,
  privateKey: String.raw`-----BEGIN (?:[A-Z]{1,12} ){0,3}PRIVATE KEY-----`,
  token: String.raw`${behindNoLetter}eyJ[\w-]{6,}\.[\w-]{4,}(?:\.[\w-]*){0,3}|(?<=\b[Bb]earer\s{1,4})[\w.~+/-]{8,}=*|${behindNoLetter}[01]\.A[\w.-]{30,}`,
  recoveryPassword: alone(String.raw`\d{6}(?:(?:[ ]?[-–./_][ ]?|\s{1,3})\d{6}){3,7}|\d{48}`),
  urlPassword: String.raw`(?<=:\/\/[^\s/:@<>"']{1,64}:)[^\s/@<>"']{1,64}(?=@)`,
  moment: alone(
    String.raw`\d{4}-\d{2}-\d{2}[T_]\d{2}(?:[:.-]?\d{2}){1,2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})?|\d{1,2}[-. ]${months}[-. ]\d{2,4}|${months}(?=\.?[ -]\d)`,
  ),
  month: String.raw`(?<=\d(?:st|nd|rd|th|er|º)?\.?[ -](?:de )?)${months}${noLetterAhead}`,
  id: alone(guid),
  code: alone(
    String.raw`0[xX]${hex}{1,16}|AADSTS\d{2,8}|MSIS\d{3,6}|KB\d{6,7}|(?<![-.])(?:(?:8[0-9A-F]|C[0-9A]|D0)[0-9A-F]{6}|(?:8[0-9a-f]|c[0-9a]|d0)[0-9a-f]{6})(?![-.][0-9A-Za-z])`,
  ),
  thumbprint: alone(`(?:${byte}[ :-]){15,63}${byte}|${hex}{40}|${hex}{64}|${hex}{128}`),
  mac: alone(String.raw`(?:${byte}[:-]){5}${byte}|(?:${hex}{4}\.){2}${hex}{4}`),
  sid: alone(String.raw`[Ss]-1-\d{1,14}(?:-\d{1,10}){1,14}`),
  user: String.raw`(?<![\p{L}\p{M}\p{N}_.+#$-])(?:${letterOr("_.+#$-")})(?:${letterOr("_.+'’#$!~-")}|%2[BbDdEe]){0,63}(?:@|%40|&#64;|＠|[ ]?[([{]at[)\]}][ ]?)${letter}{1,256}(?:(?:[.-]|[ ]?[([{](?:\.|dot)[)\]}][ ]?)${letter}{1,256}){0,32}`,
  ipv6: String.raw`(?<![\p{L}\p{N}_:.])(?=[0-9A-Fa-f:]{0,24}::|(?:${hex}{1,4}:){7})(?:${hex}{0,4}:){2,7}(?:(?:\d{1,3}\.){3}\d{1,3}|${hex}{0,4})(?:%\w{1,16})?(?![\p{L}\p{N}_:])`,
  ipv4: String.raw`(?<![\p{L}\p{N}_.])(?:\d{1,3}\.){3}\d{1,3}(?![\p{L}\p{N}_]|\.\d)`,
  phone: String.raw`(?<![\p{L}\p{N}_.:/-])(?:${phones})(?![\p{L}\p{N}_]|[.:/-]\d)`,
  number: alone(
    String.raw`[A-Z]{2}\d{2}(?:[ ][A-Z0-9]{4}){2,7}(?:[ ][A-Z0-9]{1,4})?|\d{4}(?:[ ]\d{4}){3}|\d{4}[ ]\d{6}[ ]\d{5}|(?<![\d.])\d{1,3}\.\d{4,12}(?:°?[ ]?[NS])?[,;/]?[ ]?[-+]?\d{1,3}\.\d{4,12}(?:°?[ ]?[EWO])?(?!\.?\d)`,
  ),
  unc: String.raw`(?<![\\\p{L}\p{N}:]|-\d{1,6}>)\\{2,4}(?=[\p{L}\p{N}])${segment}{1,64}(?:\\{1,2}(?:${segment}{1,64}(?: ${segment}{1,32}){0,3}(?=\\)|${segment}{1,128}))*`,
  userFolder: String.raw`(?<=[\\/](?:[Uu]sers|USERS|Documents and Settings|home|Benutzer|Utilisateurs)(?:\\{1,2}|/))(?:[^\\/:*?"<>|&]{1,48}(?=\\)|[^\s\\/:*?"'<>|,;&]{1,64}(?: \p{Lu}[\p{L}.-]{1,32})?)`,
  account: String.raw`(?<![\p{L}\p{M}\p{N}_\\/:.$%-])(?:NT )?[\p{L}\p{N}_]${letterOr("_.-")}{0,62}\\{1,2}${letter}${letterOr("_.-")}{0,62}\$?(?: \p{Lu}\p{Ll}{1,32})?(?![\p{L}\p{M}\p{N}_$\\-]|\.[\p{L}\p{N}])`,
  computerAccount: String.raw`(?<![\p{L}\p{M}\p{N}_$\\.-])[\p{L}\p{N}]${letterOr("_-")}{0,62}\$(?![\p{L}\p{N}_({$])`,
  distinguishedName: String.raw`${behindNoLetter}(?:CN|OU|DC|UID|cn|ou|dc|uid|[OLSTE]|ST)=[^\s,;"'<>|{}[\]][^,;"'<>|{}[\]\r\n]{0,126}`,
  hostOfUrl: String.raw`(?<=:\/\/(?:[^\s/@]{1,128}@)?)${letterOfHost}(?:${letterOfHost}|\.(?=${letterOfHost})){0,252}`,
  longToken: String.raw`(?<![\p{L}\p{N}_+/=-])(?=[A-Za-z+/_=-]{0,60}\d)[A-Za-z0-9+/_-]{32,}={0,2}`,
  unspacedText: String.raw`[${unspaced}]{1,2048}`,
  word: String.raw`(?:(?![${unspaced}])${letter}){1,2048}(?:[-._'’](?:(?![${unspaced}])${letter}){1,256}|_{1,64}){0,256}`,
};

export type ShapeName = keyof typeof shapes;
const names = Object.keys(shapes) as ShapeName[];
const any = new RegExp(names.map((name) => `(?<${name}>${shapes[name]})`).join("|"), "gu");
const plainWord = new RegExp(shapes.word, "yu");

export interface Shape {
  name: ShapeName;
  text: string;
  from: number;
}

/**
 * Reads the shapes of a line from left to right. Whoever takes one says where reading goes on, or `undefined` if it is not
 * what it seems; then it is read as a word.
 */
export function readShapes(line: string, take: (shape: Shape) => number | undefined): void {
  any.lastIndex = 0;
  for (let match = any.exec(line); match !== null; match = any.exec(line)) {
    const { index, groups = {} } = match;
    const name = names.find((one) => groups[one] !== undefined) as ShapeName;
    any.lastIndex = take({ name, text: match[0], from: index }) ?? readWord(line, index, take);
  }
}

function readWord(line: string, from: number, take: (shape: Shape) => number | undefined): number {
  plainWord.lastIndex = from;
  const text = plainWord.exec(line)?.[0];
  return text === undefined ? from + 1 : (take({ name: "word", text, from }) ?? from + text.length);
}
