import { describe, expect, it } from "vitest";
import { fold } from "../../../../src/rules/detect/text/fold.ts";
import { phraseScanner } from "../../../../src/rules/detect/words/phrases.ts";

const phrases = ["getting dc name failed", "can't connect", "using wpad", '"quoted words"', "dc name"];
const found = (text: string) => [...phraseScanner(phrases)(fold(text)).keys()];

describe("phraseScanner", () => {
  it.each([
    ["GETTING  DC\tname failed.", ["getting dc name failed", "dc name"]],
    ["we can’t connect", ["can't connect"]],
    ["script u sing WPAD", ["using wpad"]],
    ["gett ing DC na me failed", ["getting dc name failed", "dc name"]],
    ["“quoted words”", ['"quoted words"']],
    ["失敗Getting DC name failed", ["getting dc name failed", "dc name"]],
    ["forgetting dc names", ["dc name"]],
    ["getting dc name", ["dc name"]],
    ["", []],
  ])("finds in %j", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("says where a phrase begins first", () => {
    expect(phraseScanner(["dc name"])("no dc name and dc name")).toEqual(new Map([["dc name", 3]]));
  });
});
