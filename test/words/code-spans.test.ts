import { expect, test } from "vitest";
import { spansOf } from "../../src/words/code-spans.ts";

const text = (text: string) => ({ text, isCode: false });
const code = (text: string) => ({ text, isCode: true });

test.each([
  ["Nothing to mark.", [text("Nothing to mark.")]],
  ["Run `dsregcmd /join` now", [text("Run "), code("dsregcmd /join"), text(" now")]],
  ["`one` or `two`", [code("one"), text(" or "), code("two")]],
  ["`one``two`", [code("one"), code("two")]],
  ["a `` b", [text("a "), text(" b")]],
  ["left `open", [text("left `open")]],
  ["", []],
])("%j is text and code by its backticks", (authored, spans) => {
  expect(spansOf(authored)).toEqual(spans);
});

test("a line break may stand inside code", () => {
  expect(spansOf("`a\nb`")).toEqual([code("a\nb")]);
});
