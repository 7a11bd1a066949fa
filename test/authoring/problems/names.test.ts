import { describe, expect, test } from "vitest";
import { changed, problemsWith, sound } from "./content.ts";

describe("files", () => {
  test("the ending of another kind, or of none", () => {
    const symptom = sound["symptoms/user-at-limit.yaml"] ?? "";
    expect(
      problemsWith({ "symptoms/a.yml": symptom, "symptoms/b.mdx": `---\n${symptom}---\n`, "causes/c.yaml": symptom }),
    ).toMatchInlineSnapshot(`
      [
        "src/content/causes/c.yaml:1: The name of a file in causes ends in .mdx. Rename the file.",
        "src/content/symptoms/a.yml:1: The name of a file in symptoms ends in .yaml. Rename the file.",
        "src/content/symptoms/b.mdx:2: The name of a file in symptoms ends in .yaml. Rename the file.",
      ]
    `);
  });

  test("a name that is no id", () => {
    expect(problemsWith({ "symptoms/Too_Many.yaml": "title: x\n" })).toMatchInlineSnapshot(`
      [
        "src/content/symptoms/Too_Many.yaml:1: “Too_Many” is no id. Rename the file: lower case, digits and hyphens.",
      ]
    `);
  });

  test("cases that stand beside another kind", () => {
    expect(problemsWith({ "symptoms/limit.cases.yaml": "[]\n" })).toMatchInlineSnapshot(`
      [
        "src/content/symptoms/limit.cases.yaml:1: Cases stand beside causes only. Move the file to src/content/causes, or delete it.",
      ]
    `);
  });
});

describe("entries", () => {
  test("a code and events whose files are named otherwise", () => {
    const code = changed("codes/0x801c000e.yaml", "0x801c000e", "0x801c000f");
    const event = changed("events/workplace-join-200.yaml", "event: 200", "event: 201");
    const log = sound["events/workplace-join-200.yaml"]?.replace("Workplace Join", "User Device Registration") ?? "";
    expect(problemsWith(code, event, { "events/udr-200.yaml": log })).toMatchInlineSnapshot(`
      [
        "src/content/codes/0x801c000e.yaml:2: code: The file is named 0x801c000e.yaml. Rename the file to 0x801c000f.yaml, or correct the value.",
        "src/content/events/udr-200.yaml:3: event: The file is named udr-200.yaml. Rename the file to user-device-registration-200.yaml, or correct the value.",
        "src/content/events/workplace-join-200.yaml:3: event: The file is named workplace-join-200.yaml. Rename the file to workplace-join-201.yaml, or correct the value.",
      ]
    `);
  });

  test("AADSTS codes and the AAD log in lower case", () => {
    const code = (sound["codes/0x801c000e.yaml"] ?? "").replace("0x801c000e", "AADSTS50155");
    const event = (sound["events/workplace-join-200.yaml"] ?? "").replace("log: Workplace Join", "log: AAD");
    expect(problemsWith({ "codes/aadsts50155.yaml": code, "events/aad-200.yaml": event })).toEqual([]);
  });
});

test("old ids that are in use, or that two entries claim", () => {
  const one = changed("symptoms/user-at-limit.yaml", "sources:", "formerly: [user-below-limit, too-many]\nsources:");
  const other = changed("symptoms/user-below-limit.yaml", "sources:", "formerly: [too-many]\nsources:");
  const elsewhere = changed("dialogs/limit-reached.yaml", "sources:", "formerly: [too-many]\nsources:");
  expect(problemsWith(one, other, elsewhere)).toMatchInlineSnapshot(`
    [
      "src/content/symptoms/user-at-limit.yaml:2: formerly.0: The old id user-below-limit belongs to src/content/symptoms/user-below-limit.yaml. Take it out here or there: ids are never used again.",
      "src/content/symptoms/user-below-limit.yaml:2: formerly.0: The old id too-many belongs to src/content/symptoms/user-at-limit.yaml. Take it out here or there: ids are never used again.",
    ]
  `);
});
