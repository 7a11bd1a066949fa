import { describe, expect, test } from "vitest";
import { changed, problemsWith, problemsWithout, sound } from "./content.ts";

const cases = (yaml: string) => ({ "causes/limit.cases.yaml": yaml });
const [establishing = "", excluding = ""] = (sound["causes/limit.cases.yaml"] ?? "").split(/(?=- name: no dialog)/);

describe("proof", () => {
  test("a cause without cases", () => {
    expect(problemsWithout("causes/limit.cases.yaml")).toMatchInlineSnapshot(`
      [
        "src/content/causes/limit.mdx:2: No case proves this cause. Write src/content/causes/limit.cases.yaml.",
      ]
    `);
  });

  test("no case that establishes the cause", () => {
    expect(problemsWith(cases(excluding))).toMatchInlineSnapshot(`
      [
        "src/content/causes/limit.cases.yaml:1: No case establishes the cause. Add a case that expects limit: confirmed or likely.",
      ]
    `);
  });

  test("no case that does not establish it", () => {
    expect(problemsWith(cases(establishing))).toMatchInlineSnapshot(`
      [
        "src/content/causes/limit.cases.yaml:1: No case shows when it is not the cause. Add a case that expects limit: ruled-out, open or possible.",
      ]
    `);
  });

  test("no case at all in the file", () => {
    expect(problemsWith(cases("[]\n"))).toMatchInlineSnapshot(`
      [
        "src/content/causes/limit.cases.yaml:1: No case establishes the cause. Add a case that expects limit: confirmed or likely.",
        "src/content/causes/limit.cases.yaml:1: No case shows when it is not the cause. Add a case that expects limit: ruled-out, open or possible.",
      ]
    `);
  });

  test("cases of no cause", () => {
    expect(problemsWith({ "causes/limits.cases.yaml": "[]\n" })).toMatchInlineSnapshot(`
      [
        "src/content/causes/limits.cases.yaml:1: There is no causes/limits for these cases. Rename the file after its cause, or delete it.",
      ]
    `);
  });
});

describe("diagnosis", () => {
  test("another verdict than expected", () => {
    expect(
      problemsWith(changed("causes/limit.cases.yaml", "limit: confirmed", "limit: likely")),
    ).toMatchInlineSnapshot(`
      [
        "src/content/causes/limit.cases.yaml:4: 0.verdicts.limit: Case “the dialog” expects limit to be likely; the rules say confirmed. Correct the rules of causes/limit, or the case.",
      ]
    `);
  });

  test("another ranked list than expected", () => {
    const ranked = changed("causes/limit.cases.yaml", "limit: ruled-out }", "limit: ruled-out }\n  ranked: [limit]");
    expect(problemsWith(ranked)).toMatchInlineSnapshot(`
      [
        "src/content/causes/limit.cases.yaml:8: 1.ranked: Case “no dialog” expects the ranked causes limit; the rules give none. Correct the rules, or the case.",
      ]
    `);
    const none = changed("causes/limit.cases.yaml", "limit: confirmed }", "limit: confirmed }\n  ranked: []");
    expect(problemsWith(none)).toMatchInlineSnapshot(`
      [
        "src/content/causes/limit.cases.yaml:5: 0.ranked: Case “the dialog” expects the ranked causes none; the rules give limit. Correct the rules, or the case.",
      ]
    `);
  });

  test("the platform of a case leaves its cause out", () => {
    const platform = (sound["platforms/windows-7.yaml"] ?? "").replace("down-level", "current");
    const elsewhere = changed(
      "causes/limit.cases.yaml",
      "- name: the dialog",
      "- name: the dialog\n  platform: windows-10",
    );
    expect(problemsWith({ "platforms/windows-10.yaml": platform }, elsewhere)).toMatchInlineSnapshot(`
      [
        "src/content/causes/limit.cases.yaml:5: 0.verdicts.limit: Case “the dialog” expects limit to be confirmed; the rules say not in scope. Correct the rules of causes/limit, or the case.",
      ]
    `);
  });

  test("what a case names and is broken or missing makes no second problem", () => {
    const wrong = changed("causes/limit.cases.yaml", "limit: confirmed", "limit: likely");
    expect(
      problemsWith(wrong, changed("dialogs/limit-reached.yaml", "icon: error", "icon: bomb")),
    ).toMatchInlineSnapshot(`
      [
        "src/content/dialogs/limit-reached.yaml:4: icon: “bomb” is none of error, warning, information. Write one of these.",
      ]
    `);
  });

  test("a text is diagnosed by what it shows", () => {
    const detect = changed(
      "dialogs/limit-reached.yaml",
      "sources:",
      "detect: [{ phrase: too many devices }]\nsources:",
    );
    const text = "text: You have too many devices.";
    const shown = changed("causes/limit.cases.yaml", "evidence: { dialogs/limit-reached: present }", text);
    expect(problemsWith(detect, shown)).toEqual([]);
    expect(problemsWith(shown)).toMatchInlineSnapshot(`
      [
        "src/content/causes/limit.cases.yaml:2: 0.starts: dialogs/limit-reached is not present in this case. Add it to the evidence, or start from a finding that is there.",
        "src/content/causes/limit.cases.yaml:4: 0.verdicts.limit: Case “the dialog” expects limit to be confirmed; the rules say open. Correct the rules of causes/limit, or the case.",
      ]
    `);
  });

  test("no text is searched with a pattern that is not safe", () => {
    const detect = changed("dialogs/limit-reached.yaml", "sources:", "detect: [{ pattern: '(many' }]\nsources:");
    const text = "text: You have too many devices.";
    const shown = changed("causes/limit.cases.yaml", "evidence: { dialogs/limit-reached: present }", text);
    expect(problemsWith(detect, shown)).toMatchInlineSnapshot(`
      [
        "src/content/dialogs/limit-reached.yaml:6: detect.0.pattern: The pattern cannot be read (/(many/iu: Unterminated group). Use a field, an event or a phrase, or write the pattern in the safe form of docs/DESIGN.md, section 4.",
      ]
    `);
  });
});
