import { expect, test } from "vitest";
import { changed, type Files, problemsWith, sound } from "./content.ts";

const cause = sound["causes/limit.mdx"] ?? "";

/** A second cause beside the sound one, with cases that would prove it. */
function second(text: string): Files {
  const cases = (sound["causes/limit.cases.yaml"] ?? "")
    .replaceAll("limit:", "second:")
    .replaceAll("user-below-second:", "user-below-limit:");
  return { "causes/second.mdx": text, "causes/second.cases.yaml": cases };
}

test("the same conditions in another order and the same fixes", () => {
  const first = changed(
    "causes/limit.mdx",
    "when: dialogs/limit-reached",
    "when: { any: [dialogs/limit-reached, codes/0x801c000e] }",
  );
  const other = cause.replace(
    "when: dialogs/limit-reached",
    "when: { any: [codes/0x801c000e, dialogs/limit-reached] }",
  );
  expect(problemsWith(first, second(other))).toMatchInlineSnapshot(`
    [
      "src/content/causes/second.mdx:8: rules: The conditions and the fixes are those of causes/limit. Make them one cause, or add a rule that tells them apart.",
    ]
  `);
});

test.each([
  ["another condition", cause.replace("when: symptoms/user-at-limit", "when: codes/0x801c000e")],
  [
    "a rule more",
    cause.replace("fixes:", "  - { when: codes/0x801c000e, then: possible, because: It may be. }\nfixes:"),
  ],
  ["needs", cause.replace("rules:", "needs: { not: codes/0x801c000e }\nrules:")],
  ["other steps", cause.replace("Delete a device.", "Raise the limit.")],
  ["another person", cause.replace("who: entra-admin", "who: helpdesk")],
])("%s is a difference", (_, other) => {
  expect(problemsWith(second(other))).toEqual([]);
});
