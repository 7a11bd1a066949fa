import { describe, expect, test } from "vitest";
import { changed, problemsWith, sound } from "./content.ts";

const symptom = "title: Something\nsources: [manual]\n";
const dialog = sound["dialogs/limit-reached.yaml"] ?? "";

describe("findings", () => {
  test("a symptom and a dialog that nothing names", () => {
    expect(problemsWith({ "symptoms/alone.yaml": symptom, "dialogs/alone.yaml": dialog })).toMatchInlineSnapshot(`
      [
        "src/content/dialogs/alone.yaml:1: No rule and no check names this finding. Name it in a rule or a check, or delete the file.",
        "src/content/symptoms/alone.yaml:1: No rule and no check names this finding. Name it in a rule or a check, or delete the file.",
      ]
    `);
  });

  test("a case is no use", () => {
    const cases = changed("causes/limit.cases.yaml", "symptoms/user-below-limit: present", "symptoms/alone: present");
    const evidence = (cases["causes/limit.cases.yaml"] ?? "").replace(
      "symptoms/alone",
      "symptoms/user-at-limit: absent, symptoms/alone",
    );
    expect(
      problemsWith({ "symptoms/alone.yaml": symptom, "causes/limit.cases.yaml": evidence }),
    ).toMatchInlineSnapshot(`
      [
        "src/content/symptoms/alone.yaml:1: No rule and no check names this finding. Name it in a rule or a check, or delete the file.",
      ]
    `);
  });

  test.each([
    [
      "a rule",
      changed(
        "causes/limit.mdx",
        "when: symptoms/user-at-limit",
        "when: { any: [symptoms/user-at-limit, symptoms/alone] }",
      ),
    ],
    ["needs", changed("causes/limit.mdx", "rules:", "needs: symptoms/alone\nrules:")],
    ["a fix", changed("causes/limit.mdx", "  - who: entra-admin", "  - who: entra-admin\n    when: symptoms/alone")],
    ["passed of a phase", changed("phases/join.yaml", "It registers. }", "It registers., passed: symptoms/alone }")],
    ["a check", changed("checks/count-devices.mdx", "reveals: [", "reveals: [symptoms/alone, ")],
    [
      "a used finding that implies it",
      changed("symptoms/user-at-limit.yaml", "sources:", "implies: [symptoms/alone]\nsources:"),
    ],
  ])("%s is a use", (_, use) => {
    expect(problemsWith({ "symptoms/alone.yaml": symptom }, use)).toEqual([]);
  });

  test("an unused finding that implies it is none", () => {
    const implying = `implies: [symptoms/alone]\n${symptom}`;
    expect(problemsWith({ "symptoms/alone.yaml": symptom, "symptoms/other.yaml": implying })).toMatchInlineSnapshot(`
      [
        "src/content/symptoms/alone.yaml:1: No rule and no check names this finding. Name it in a rule or a check, or delete the file.",
        "src/content/symptoms/other.yaml:1: No rule and no check names this finding. Name it in a rule or a check, or delete the file.",
      ]
    `);
  });

  test("what a broken file names may be used by it", () => {
    const broken = changed("causes/limit.mdx", "rules:", "need: symptoms/alone\nrules:");
    expect(problemsWith({ "symptoms/alone.yaml": symptom }, broken)).toMatchInlineSnapshot(`
      [
        "src/content/causes/limit.mdx:8: need: There is no such key. Correct the spelling, or take it out.",
      ]
    `);
  });
});

describe("sources", () => {
  const source = { "sources/handbook.yaml": sound["sources/manual.yaml"] ?? "" };

  test("a source that nothing names", () => {
    expect(problemsWith(source)).toMatchInlineSnapshot(`
      [
        "src/content/sources/handbook.yaml:1: No entry names this source. Name it where it is used, or delete the file.",
      ]
    `);
  });

  test("an entry, a platform and the correction of a statement are uses", () => {
    const statement = `
section: Errors
order: 1
says: There is a limit.
places: [{ in: causes/limit, words: Devices are counted. }]
correction: { now: There is none., sources: [handbook] }
`;
    expect(problemsWith(source, { "statements/limit.yaml": statement })).toEqual([]);
    expect(problemsWith(source, changed("platforms/windows-7.yaml", "[manual]", "[handbook]"))).toEqual([]);
    expect(problemsWith(source, changed("causes/limit.mdx", "[manual]", "[handbook]"))).toEqual([]);
  });
});
