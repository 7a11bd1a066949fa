import { describe, expect, it } from "vitest";
import { buildKnowledgeBase } from "../../src/authoring/knowledge-base.ts";
import { outcomesOf } from "../../src/view/outcomes.ts";
import { when } from "../rules/base.ts";
import { makeEntries, numbered } from "./entries.ts";

const seen = numbered("seen", 13);
const entries = makeEntries({
  symptoms: seen,
  causes: {
    alone: { rules: [when("symptoms/seen-1", "confirmed"), when("symptoms/seen-2", "likely")] },
    together: { rules: [when({ all: ["symptoms/seen-1", "symptoms/seen-3"] }, "confirmed")] },
    excluded: { rules: [when("symptoms/seen-1", "ruled-out")] },
  },
});
const base = buildKnowledgeBase(entries);
const outcomes = (ids: string[]) => outcomesOf({ reveals: ids.map((id) => `symptoms/${id}`) }, entries, base);
const link = (path: string) => ({ href: `/${path}/`, title: path.split("/")[1] });

describe("what a check with few answers can reveal", () => {
  it("is each answer with the causes it establishes alone and those it speaks for with others", () => {
    expect(outcomes(["seen-1", "seen-3"])).toEqual({
      answers: [
        {
          finding: link("symptoms/seen-1"),
          alone: [{ cause: link("causes/alone"), verdict: "confirmed" }],
          together: [link("causes/together")],
        },
        { finding: link("symptoms/seen-3"), alone: [], together: [link("causes/together")] },
      ],
      groups: [],
    });
  });

  it("is an answer without causes where no rule names it", () => {
    expect(outcomes(["seen-4"]).answers).toEqual([{ finding: link("symptoms/seen-4"), alone: [], together: [] }]);
  });

  it("goes up to twelve answers", () => {
    expect(outcomes(seen.slice(0, 12)).answers).toHaveLength(12);
  });
});

it("what a check with many answers can reveal is its findings and their causes by kind, each cause once", () => {
  const { answers, groups } = outcomes(seen);
  expect(answers).toEqual([]);
  expect(groups.map(({ slug, links }) => [slug, links.map(({ title }) => title)])).toEqual([
    ["symptoms", seen],
    ["causes", ["alone", "together"]],
  ]);
});
