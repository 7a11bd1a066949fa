import { fold } from "../../rules/detect/text/fold.ts";

/** What tells to run a command, as its entry says it. */
export interface Forms {
  /** Command lines: a sentence runs one if it has all of its words, in any order. */
  lines?: string[] | undefined;
  actions?: Action[] | undefined;
}

/** What is done in words: each of the verbs to each of the objects or names. */
export interface Action {
  verbs: string[];
  /** Nouns that the verb takes: “delete the old device”, not “delete the limit of the device”. */
  objects?: string[] | undefined;
  /** Names that leave no doubt wherever they follow the verb: “delete the files under TokenBroker”. */
  names?: string[] | undefined;
  /** Words that make another thing of the object: a DNS record is no device. */
  unless?: string[] | undefined;
}

/** Whether a sentence, and the one before it, tell to do what an entry says. Both come from `sentencesOf`. */
export type Tells = (sentence: string, before: string) => boolean;

/** The test whether sentences tell their reader to do what the forms say. One that only mentions it does not. */
export function tellsTo({ lines = [], actions = [] }: Forms): Tells {
  const tests = [...lines.map(runs), ...actions.map(does)];
  return (sentence, before) => tests.some((tells) => tells(sentence, before));
}

/** The folded sentences of a text in Markdown, without marks of lists and emphasis and the targets of links. */
export function sentencesOf(text: string): string[] {
  const plain = text.replace(/\]\([^)\s]*\)/g, "]").replace(/[*[\]]|^\s*(?:[-#>]+|\d+\.)\s/gm, " ");
  return fold(plain)
    .split(/(?<=[.;:!?]['")]*) |\|/)
    .map((sentence) => sentence.trim());
}

/** “Do not run …”, “never clear …” and “without …” tell nobody to do it. */
const forbidden = /\b(?:do not|don't|must not|cannot|never|nobody|without|instead of|rather than) [^,]{0,30}$/;

/** “Somebody ran …” and “after …” report a command line, and so does what it is the subject of: “… removes the account”. */
const reported =
  /\b(?:after|before|since|when|whether|ran|runs|has run|had run|was|were)\b(?![^,]*\b(?:call|enter|execute|run|start|type|use)\b)[^,]*$/;
const saysWhatItDoes =
  /^\S+'? (?:was|is|has|had|does|did|can|cannot|would|only|deletes|makes|removes|takes|fails|failed|ends)\b/;

/** A switch begins with either dash or slash. */
const sameSwitches = (text: string) => text.replace(/(?<=^|[\s'])[-/](?=[a-z])/g, "/");

function runs(line: string): Tells {
  const words = sameSwitches(fold(line))
    .split(" ")
    .map((word) => new RegExp(whole(word)));
  return (sentence) => {
    const text = sameSwitches(sentence);
    const places = words.map((word) => text.search(word)).sort((a, b) => a - b);
    const [first = -1] = places;
    const before = text.slice(0, first);
    if (first < 0 || forbidden.test(before) || reported.test(before)) return false;
    return !saysWhatItDoes.test(text.slice(places.at(-1)));
  };
}

/** An alternative of patterns; of none, what never matches. */
const oneOf = (patterns: readonly string[]) => (patterns.length > 0 ? `(?:${patterns.join("|")})` : "(?!)");

/** The pattern of whole words, with any determiner between two of them, and in the plural if that is allowed. */
function whole(words: string, plural = ""): string {
  const each = words.split(" ").map((word) => word.replace(/[^a-z0-9]/g, "\\$&"));
  return `(?<![a-z0-9-])${each.join(`${plural} (?:(?:the|a|an|its|their|this|that|your|microsoft) ){0,2}`)}${plural}(?![a-z0-9]|-[a-z])`;
}

/** Words that end a noun with what belongs to it, or begin a clause. */
const small =
  "about|after|as|at|because|before|below|but|by|for|from|if|in|inside|into|of|on|so|than|that|to|under|unless|until|what|when|where|whether|which|while|who|whose|with|without";

/** Up to six words before the object, of the same noun or of others in the same list; then the beginning of a path. */
const gapWithout = (other: string) =>
  `(?:(?:and|or) [a-z]+ (?:on |off )?)?(?:that )?(?:(?!(?:${small}|and|or)\\b|${other})[^\\s,;:()]+,? |(?:and|or) (?=(?:the|its|a|all|any|both|their) )){0,6}?['"]?(?:[^\\s(]*[\\\\/'])?`;

/** Nouns that make another thing of the one before them: the limit of devices, the name of an account. */
const otherThing =
  "attribute|categor(?:y|ies)|certificate|claim|collection|configuration|cleanup|event|filter|group|id|key|licen[cs]e|limit|list|log|name|owner|page|password|platform|polic(?:y|ies)|picture|propert(?:y|ies)|quota|restriction|rule|scope|setting|state|suffix|tag|template|type|value|writeback";
const endOfNoun = `(?!'s)(?! (?:${otherThing})s?\\b)`;

/** The beginning of a clause, with what may stand there before an imperative. */
const imperative = [
  "(?:^|[,(>-] ?| (?:and|or|then|but) )['\"]?",
  "(?:(?:in|on|at|under|with|from|for) (?:(?!(?:that|which|who|where|they|you|we|it|he|she) )[^\\s,]+ ){1,6}?)?",
  "(?:(?:[a-z]+ly|afterwards|again|also|best|better|either|else|finally|first|instead|just|next|now|or|otherwise|please|so|then|you can|you may) ){0,3}",
  "(?:(?:choose|click|confirm|enter|execute|pick|press|run|select|tap|type) ['\"]?)?",
  "(?:(?:ask|get|have|help|let|make|tell) (?:(?!(?:to|whether|if|who|why|what|which|how) )[^\\s,]+ ){1,5}?(?:to )?)?",
].join("");

const obliged =
  "\\b(?:must|should|(?:has|have|needs?|try|tries|is|are) to|helps? to|you (?:can|may)|(?:advise|recommend|suggest)s? to) (?:[a-z]+ly |first |then )?";

/** An imperative that acts: what follows its “to” is done, and not only looked at. */
const handled = "(?:and |then |or )?(?:call|choose|click|enter|go|open|press|run|select|start|type|use)\\b";

/** The object again, after it was named: “find the device and delete it”. */
const itself =
  "(?:'?$|'?[.,)]| (?:it|them|both|all|everything|(?:the|any|all|old|stale|expired|other)(?: [a-z]+)? ones?)(?! (?:as|alone|where|out|on|off|to|unchanged)\\b))";

/** What an entry need not list: whoever writes the first of them means the others too. */
const synonyms: Record<string, string[]> = {
  delete: [
    "remove",
    "erase",
    "purge",
    "drop",
    "destroy",
    "discard",
    "get rid of",
    "throw away",
    "reg delete",
    "remove-item",
    "rmdir",
    "del",
  ],
  leave: ["exit", "quit"],
  unjoin: ["disjoin", "rejoin", "re-join"],
  "turn off": ["switch off", "disable", "deactivate"],
};

/** Up to a name, without beginning another clause. */
const sameClause =
  "(?:(?!,? (?:and|then|or) (?:then )?(?!(?:for|from|in|of|on) )[a-z]+ (?:at|for|the|whether|with)\\b).)*?";

const irregular: Record<string, string> = { leave: "left", take: "taken", throw: "thrown", get: "got", reset: "reset" };
/** Deleted, wiped, formatted: without the silent e, and with the last letter once or twice. */
const ending = (verb: string, end: string) => `${verb.replace(/e$/, "")}${verb.at(-1)?.replace("e", "")}?${end}`;

function does({ verbs, objects = [], names = [], unless = [] }: Action): Tells {
  const other = oneOf(unless.map((one) => `${whole(fold(one))}(?!'s)`));
  const gap = gapWithout(other);
  const noun = oneOf(objects.map((one) => whole(fold(one), "(?:e?s)?")));
  const object = `(?<!${other}['"]? )${noun}(?!['"]? (?:of|in|for|from|out of) (?:(?:the|its|this) )?${other})`;
  const ended = `${object}${endOfNoun}`;
  const name = oneOf(names.map((one) => whole(fold(one), "(?:e?s)?")));
  const thing = new RegExp(oneOf([ended, name]));
  const meant = [...new Set(verbs.flatMap((verb) => [verb, ...(synonyms[verb] ?? [])]))];
  const tests = meant.flatMap((verb) => {
    const [head = "", ...particles] = verb.split(" ");
    const particle = particles.join(" ");
    const off = particle && ` ${particle}`;
    const onObject = (form: string) => {
      const verbed = `${form}${off}(?:, [^,]*,)? `;
      const behind = [`${verbed}${gap}${ended}`, `${verbed}${sameClause}${name}`];
      return oneOf(particle ? [...behind, `${form} ${gap}${oneOf([object, name])}${off}`] : behind);
    };
    const done = `${irregular[head] ?? ending(head, "ed")}${off}\\b`;
    const doing = onObject(ending(head, "ing"));
    return [
      `${imperative}${onObject(head)}`,
      `${imperative}(?:have|get) ${gap}${thing.source}[^,]{0,20} ${done}`,
      `${obliged}${onObject(head)}`,
      `\\bby ${doing}`,
      `^${doing}.* (?:helps|repairs|mends|solves|cures|fixes)\\b`,
      `^${handled}[^,]* to ${onObject(head)}`,
      `${thing.source}[^,]* (?:must|should|(?:has|have|needs?|is|are) to) be (?:[a-z]+ly )?${done}`,
    ].map((pattern) => new RegExp(pattern));
  });
  const again = new RegExp(`${imperative}${oneOf(meant)}${itself}`);
  const tells = (test: RegExp, sentence: string, before: string) => {
    const found = test.exec(sentence);
    if (!found || forbidden.test(sentence.slice(0, found.index))) return false;
    return test !== again || thing.test(found.index === 0 ? before : sentence.slice(0, found.index));
  };
  const stems = meant.map((verb) => verb.replace(/e?(?: .*)?$/, ""));
  /** Most sentences have no such verb or no such thing; asking that first makes the check four times as fast. */
  const isAbout = (sentence: string, before: string) =>
    stems.some((stem) => sentence.includes(stem)) && (thing.test(sentence) || thing.test(before));
  return (sentence, before) =>
    isAbout(sentence, before) && [...tests, again].some((test) => tells(test, sentence, before));
}
