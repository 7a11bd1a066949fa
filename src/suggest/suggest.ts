import MiniSearch from "minisearch";
import { findingsIn } from "../rules/plain/condition.ts";
import type { KnowledgeBase } from "../rules/types.ts";

/** An entry whose words are like those of a text. It is no evidence: a person has to confirm it. */
export interface Suggestion {
  /** A finding's path, or the bare id of a cause. */
  id: string;
  title: string;
  summary: string;
  kind: "symptoms" | "dialogs" | "causes";
  /** Comparable within one answer only. */
  score: number;
}

interface Document extends Omit<Suggestion, "score" | "id"> {
  id: string;
  name: string;
  said: string;
  /** What the findings of a cause's rules are called: the words of a symptom point at its cause too. */
  related: string;
}

const readCharacters = 4_000;
const mostSuggestions = 8;

const stopWords = new Set(
  (
    "a about after all also am an and any anyone are as at be because been but by can cannot could did do does everything " +
    "for from get gets got had has have he help here hi how i if in into is it its just me my need needs no not now of on " +
    "one or our out please question said say says seems since so some something than thanks that the their them then there " +
    "they thing things think this though to tried tries try trying up us want wants was we were what when which who why will " +
    "with would you your"
  ).split(" "),
);

/** What people write for a word of the entries: names of a computer, and short forms. */
const written = new Map<string, readonly string[]>([
  ...["computers", "laptop", "laptops", "notebook", "notebooks", "pc", "pcs", "machine", "machines", "workstation"].map(
    (word) => [word, ["computer"]] as const,
  ),
  ["adfs", ["ad", "fs"]],
  ["dc", ["domain", "controller"]],
  ["gpo", ["group", "policy"]],
  ["mstsc", ["remote", "desktop"]],
  ["rdp", ["remote", "desktop"]],
]);

const indexes = new WeakMap<KnowledgeBase, MiniSearch<Document>>();

/**
 * The causes, symptoms and dialogs whose titles, summaries and `alsoSaid` phrases are most like a text in plain words, best
 * first. Same text, same answer, in the browser and on the command line.
 */
export function suggest(text: string, base: KnowledgeBase): Suggestion[] {
  const index = indexes.get(base) ?? makeIndex(base);
  indexes.set(base, index);
  return index
    .search(text.slice(0, readCharacters))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, mostSuggestions)
    .map(({ name, title, summary, kind, score }) => ({
      id: name,
      title,
      summary,
      kind,
      score: Math.round(score * 100) / 100,
    }));
}

function makeIndex(base: KnowledgeBase): MiniSearch<Document> {
  const index = new MiniSearch<Document>({
    fields: ["title", "said", "summary", "related"],
    storeFields: ["name", "title", "summary", "kind"],
    processTerm: (term) => {
      const word = term.toLowerCase();
      return stopWords.has(word) || word.length < 2 ? null : (written.get(word) ?? [word]).map(stem);
    },
    searchOptions: {
      boost: { title: 3, said: 5, summary: 1.5, related: 0.7 },
      // A cause of which much is said is no worse match for it: the length of a field counts for less than MiniSearch's 0.7.
      bm25: { k: 1.2, b: 0.4, d: 0.5 },
      fuzzy: (term) => (term.length > 5 ? 0.15 : false),
    },
  });
  // In one order, so that scores are added up alike whatever the order of the knowledge base.
  const documents = [...documentsOfCauses(base), ...documentsOfFindings(base)];
  index.addAll(documents.sort((a, b) => (a.id < b.id ? -1 : 1)));
  return index;
}

function documentsOfCauses(base: KnowledgeBase): Document[] {
  return Object.entries(base.causes).map(([id, { title, summary, alsoSaid, rules }]) => {
    const named = new Set(rules.filter((rule) => rule.then !== "ruled-out").flatMap((rule) => findingsIn(rule.when)));
    const related = [...named].flatMap((finding) => [
      base.findings[finding]?.title,
      ...(base.findings[finding]?.alsoSaid ?? []),
    ]);
    return {
      id: `causes/${id}`,
      name: id,
      kind: "causes",
      title,
      summary,
      said: (alsoSaid ?? []).join(". "),
      related: related.join(". "),
    };
  });
}

function documentsOfFindings(base: KnowledgeBase): Document[] {
  return Object.entries(base.findings).flatMap(([id, { title, summary = "", alsoSaid }]): Document[] => {
    const kind = (["symptoms", "dialogs"] as const).find((one) => id.startsWith(`${one}/`));
    return kind ? [{ id, name: id, kind, title, summary, said: (alsoSaid ?? []).join(". "), related: "" }] : [];
  });
}

/** Takes off the common endings, so that "joined", "joins" and "join", "device" and "devices", "policy" and "policies" are one word. */
const stem = (word: string) => (word.length > 4 ? word.replace(/(?:ing|ed|es|s|e)$/, "").replace(/y$/, "i") : word);
