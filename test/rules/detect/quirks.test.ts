import { describe, expect, it } from "vitest";
import { decodeText } from "../../../src/rules/detect/text/decode-text.ts";
import { testsOf } from "../../conformance/answer.ts";
import { plainEvaluator } from "../../conformance/plain.ts";
import { readSuite } from "../../conformance/suite.ts";
import { encodings } from "./encodings.ts";

/** What real pasted text looks like is in `conformance/detect.json`: here each text is read with both line ends, in every encoding. */
const tests = testsOf(readSuite("detect"));

describe.each([
  ["LF", "\n"],
  ["CRLF", "\r\n"],
])("with %s", (_, lineEnd) => {
  it.each(Object.entries(encodings))("reads the same in %s", (__, encode) => {
    const saved = {
      ...plainEvaluator,
      detect: (...[base, text, options]: Parameters<typeof plainEvaluator.detect>) =>
        plainEvaluator.detect(base, decodeText(encode(text.replaceAll("\n", lineEnd))), options),
    };
    for (const { group, description, expected, answer } of tests)
      expect(answer(saved), `${group}: ${description}`).toEqual(expected);
  });
});
