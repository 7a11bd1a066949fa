import { describe, expect, it } from "vitest";
import { blanksOfBreak, readLines } from "../../../../src/rules/detect/text/lines.ts";

const texts = (text: string) => readLines(text).map((line) => line.text);

describe("readLines", () => {
  it("counts lines from 1, whatever ends them", () => {
    expect(readLines("a\r\nb\nc\rd\u2028e")).toEqual(
      ["a", "b", "c", "d", "e"].map((text, at) => ({ number: at + 1, text })),
    );
  });

  it.each([
    ["C:\\&gt;dsregcmd &amp;&amp; &quot;x&#39;&#x3E;", "C:\\>dsregcmd && \"x'>"],
    ["a &amp;gt; b", "a > b"],
    ["**Label:** `value` *it*", "Label: value it"],
    ["masked ***** here", "masked ***** here"],
    ["a\u00a0\tb\u3000c   ", "a  b c"],
    ["\ufeffA\u200bz\0u", "Azu"],
    ["ÿþA", "A"],
    ["&#99999999; &#x110000;", "&#99999999; &#x110000;"],
    ['say \\"no\\" to C:\\\\new', 'say "no" to C:\\new'],
  ])("cleans %j", (text, cleaned) => {
    expect(texts(text)[0]).toBe(cleaned);
  });

  it("breaks at line ends that were printed as letters, and keeps the number of the line", () => {
    expect(readLines("x\nfailed.\\r\\nThe end\\nAzureAdJoined : NO, C:\\new")).toEqual([
      { number: 1, text: "x" },
      { number: 2, text: "failed." },
      { number: 2, text: "The end" },
      { number: 2, text: "AzureAdJoined : NO, C:\\new" },
    ]);
  });
});

describe("blanksOfBreak", () => {
  it("is one blank line in most texts, two where every line is followed by one", () => {
    const lines = ["a", "b", "c", "d", "e", "f", "g"];
    expect(blanksOfBreak(readLines(lines.join("\n")))).toBe(1);
    expect(blanksOfBreak(readLines(lines.join("\n \n")))).toBe(2);
    expect(blanksOfBreak(readLines(""))).toBe(1);
  });
});
