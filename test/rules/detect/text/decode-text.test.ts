import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText } from "../../../../src/rules/detect/text/decode-text.ts";
import { encodings } from "../encodings.ts";

const report = "             AzureAdJoined : YES\r\n — “ß” 参加\r\n";

describe("decodeText", () => {
  it.each(Object.entries(encodings))("reads %s", (_, encode) => {
    expect(decodeText(encode(report))).toBe(report);
  });

  it("reads UTF-16 without a mark that begins in another script", () => {
    const text = `${"参加状態を確認してください。".repeat(20)}\r\n${report.repeat(20)}`;
    const encode = encodings["UTF-16 LE"] as (text: string) => Uint8Array;
    expect(decodeText(encode(text))).toBe(text);
  });

  it("makes text of any bytes", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => typeof decodeText(bytes) === "string"));
    expect(decodeText(new Uint8Array())).toBe("");
    expect(decodeText(new Uint8Array([0xff]))).toBe("\ufffd");
  });
});
