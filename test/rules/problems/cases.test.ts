import { describe, expect, test } from "vitest";
import { changed, problemsWith, problemsWithout, sound } from "./content.ts";

const cases = (yaml: string) => ({ "causes/limit.cases.yaml": yaml });
const [establishing = "", excluding = ""] = (sound["causes/limit.cases.yaml"] ?? "").split(/(?=- name: no dialog)/);

describe("proof", () => {
  test("a cause without cases", () => {
    expect(problemsWithout("causes/limit.cases.yaml")).toMatchInlineSnapshot();
  });

  test("no case that establishes the cause", () => {
    expect(problemsWith(cases(excluding))).toMatchInlineSnapshot();
  });

  test("no case that does not establish it", () => {
    expect(problemsWith(cases(establishing))).toMatchInlineSnapshot();
  });

  test("no case at all in the file", () => {
    expect(problemsWith(cases("[]\n"))).toMatchInlineSnapshot();
  });

  test("cases of no cause", () => {
    expect(problemsWith({ "causes/limits.cases.yaml": "[]\n" })).toMatchInlineSnapshot();
  });
});

describe("diagnosis", () => {
  test("another verdict than expected", () => {
    expect(
      problemsWith(changed("causes/limit.cases.yaml", "limit: confirmed", "limit: likely")),
    ).toMatchInlineSnapshot();
  });

  test("another ranked list than expected", () => {
    const ranked = changed("causes/limit.cases.yaml", "limit: ruled-out }", "limit: ruled-out }\n  ranked: [limit]");
    expect(problemsWith(ranked)).toMatchInlineSnapshot();
    const none = changed("causes/limit.cases.yaml", "limit: confirmed }", "limit: confirmed }\n  ranked: []");
    expect(problemsWith(none)).toMatchInlineSnapshot();
  });

  test("the platform of a case leaves its cause out", () => {
    const platform = (sound["platforms/windows-7.yaml"] ?? "").replace("down-level", "current");
    const elsewhere = changed(
      "causes/limit.cases.yaml",
      "- name: the dialog",
      "- name: the dialog\n  platform: windows-10",
    );
    expect(problemsWith({ "platforms/windows-10.yaml": platform }, elsewhere)).toMatchInlineSnapshot();
  });

  test("what a case names and is broken or missing makes no second problem", () => {
    const wrong = changed("causes/limit.cases.yaml", "limit: confirmed", "limit: likely");
    expect(
      problemsWith(wrong, changed("dialogs/limit-reached.yaml", "icon: error", "icon: bomb")),
    ).toMatchInlineSnapshot();
  });
});
