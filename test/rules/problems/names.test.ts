import { describe, expect, test } from "vitest";
import { changed, problemsWith, sound } from "./content.ts";

describe("files", () => {
  test("the ending of another kind, or of none", () => {
    const symptom = sound["symptoms/user-at-limit.yaml"] ?? "";
    expect(
      problemsWith({ "symptoms/a.yml": symptom, "symptoms/b.mdx": `---\n${symptom}---\n`, "causes/c.yaml": symptom }),
    ).toMatchInlineSnapshot();
  });

  test("a name that is no id", () => {
    expect(problemsWith({ "symptoms/Too_Many.yaml": "title: x\n" })).toMatchInlineSnapshot();
  });

  test("cases that stand beside another kind", () => {
    expect(problemsWith({ "symptoms/limit.cases.yaml": "[]\n" })).toMatchInlineSnapshot();
  });
});

describe("entries", () => {
  test("a code and events whose files are named otherwise", () => {
    const code = changed("codes/0x801c000e.yaml", "0x801c000e", "0x801c000f");
    const event = changed("events/workplace-join-200.yaml", "event: 200", "event: 201");
    const log = sound["events/workplace-join-200.yaml"]?.replace("Workplace Join", "User Device Registration") ?? "";
    expect(problemsWith(code, event, { "events/udr-200.yaml": log })).toMatchInlineSnapshot();
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
  expect(problemsWith(one, other, elsewhere)).toMatchInlineSnapshot();
});
