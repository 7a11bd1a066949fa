import { expect, test } from "vitest";
import { fold } from "../../../../src/rules/detect/text/fold.ts";

test.each([
  ["Something Went Wrong", "something went wrong"],
  ["  two \t lines\r\n  of text ", "two lines of text"],
  ["no\u00a0break", "no break"],
  ["“You can’t” „this“ «that»", `"you can't" "this" "that"`],
  ["join‑phase – failed — twice", "join-phase - failed - twice"],
  ["", ""],
])("%j is folded to %j", (text, folded) => {
  expect(fold(text)).toBe(folded);
  expect(fold(folded)).toBe(folded);
});

test("case is folded without regard to the language of the reader", () => {
  expect(fold("TITLE INFO")).toBe("title info");
});
