import { expect, test } from "vitest";
import { changed, problemsWith, sound } from "./content.ts";

const implying = (id: string, ...implied: string[]) =>
  changed(`symptoms/${id}.yaml`, "sources:", `implies: [${implied.join(", ")}]\nsources:`);

test("two findings that imply each other", () => {
  const check = changed("checks/count-devices.mdx", "choose: one", "choose: many");
  expect(
    problemsWith(
      check,
      implying("user-below-limit", "symptoms/user-at-limit"),
      implying("user-at-limit", "symptoms/user-below-limit"),
    ),
  ).toMatchInlineSnapshot(`
    [
      "src/content/symptoms/user-at-limit.yaml:2: implies.0: These findings imply each other in a circle: symptoms/user-at-limit → symptoms/user-below-limit → symptoms/user-at-limit. Take one of these implications out.",
    ]
  `);
});

test("a finding that implies itself", () => {
  expect(problemsWith(implying("user-at-limit", "symptoms/user-at-limit"))).toMatchInlineSnapshot(`
    [
      "src/content/symptoms/user-at-limit.yaml:2: implies.0: These findings imply each other in a circle: symptoms/user-at-limit → symptoms/user-at-limit. Take one of these implications out.",
    ]
  `);
});

test("codes that wrap each other, by way of a symptom", () => {
  const outer = changed("codes/0x801c000e.yaml", "sources:", 'wraps: "0x80072ee2"\nsources:');
  const inner = (sound["codes/0x801c000e.yaml"] ?? "")
    .replace("0x801c000e", "0x80072ee2")
    .replace("sources:", "implies: [symptoms/user-at-limit]\nsources:");
  expect(
    problemsWith(outer, { "codes/0x80072ee2.yaml": inner }, implying("user-at-limit", "codes/0x801c000e")),
  ).toMatchInlineSnapshot(`
    [
      "src/content/codes/0x80072ee2.yaml:5: implies.0: These findings imply each other in a circle: codes/0x80072ee2 → symptoms/user-at-limit → codes/0x801c000e → codes/0x80072ee2. Take one of these implications out.",
    ]
  `);
});

test("two ways to one finding are no circle", () => {
  const top = implying("user-at-limit", "codes/0x801c000e", "events/workplace-join-200");
  const left = changed("codes/0x801c000e.yaml", "sources:", "implies: [dialogs/limit-reached]\nsources:");
  const right = changed("events/workplace-join-200.yaml", "sources:", "implies: [dialogs/limit-reached]\nsources:");
  expect(problemsWith(top, left, right)).toEqual([]);
});
