import { describe, expect, it } from "vitest";
import { type FieldContext, testField } from "../../../../src/rules/detect/report/field-test.ts";
import type { Detector, Field } from "../../../../src/rules/types.ts";

const field: Field = {
  name: "DRS Discovery Test",
  sections: ["Diagnostic Data"],
  validIn: ["system"],
  values: [{ value: "FAIL", validIn: ["user", "elevated", "system"] }],
  tellsNothing: ["SKIPPED", "NOT SET"],
};
const context = (more: Partial<FieldContext>): FieldContext => ({
  otherValue: () => undefined,
  takenIn: undefined,
  now: undefined,
  ...more,
});
const test = (detector: Detector, value: string, more: Partial<FieldContext> = {}) =>
  testField({ field: "f", ...detector }, value, field, context(more));

describe("testField", () => {
  it.each([
    [{ equals: "YES" }, "YES", "present"],
    [{ equals: "YES" }, "yes (by hand)", "present"],
    // Our own placeholder is another value than every public one; somebody else's may be any.
    [{ equals: "YES" }, "<name-1>", "absent"],
    [{ equals: "YES" }, "<removed>", "unknown"],
    [{ equals: "YES" }, "YES...", "present"],
    [{ equals: "NO" }, "YES", "absent"],
    [{ equals: "NO" }, "NOT", "absent"],
    [{ equals: "NO" }, "N", "unknown"],
    [{ equals: ["A", "B"] }, "B", "present"],
    [{ equals: "FAILED. Device is deleted" }, "FAILED. Device is deleted.", "present"],
    [{ equals: "FAILED. Device is deleted" }, "FAILED. Device is d", "unknown"],
    [{ equals: "FAILED. Device is deleted" }, "FAILED. Other", "absent"],
    [{ contains: "software" }, "Microsoft Software Provider", "present"],
    [{ contains: "software" }, "Microsoft Platform Provider", "absent"],
    [{ contains: "software" }, "Microsoft Plat...", "unknown"],
    [{ equals: "YES" }, "", "unknown"],
    [{ equals: "YES" }, "[REDACTED_GUID]", "unknown"],
    [{ equals: "YES" }, "<value>", "unknown"],
    [{ equals: "YES" }, "SKIPPED", "unknown"],
    [{ equals: "YES" }, "NOT SET", "unknown"],
    [{ outer: "0x801c0021" }, "FAIL [0x801c0021/0x80072ee2]", "present"],
    [{ inner: "0x80072ee2" }, "FAIL [0x801c0021/0x80072ee2]", "present"],
    [{ outer: "0x80072ee2" }, "FAIL [0x801c0021/0x80072ee2]", "absent"],
    [{ inner: "0x801c0021" }, "FAIL [0x801c0021/0x80072ee2]", "absent"],
    [{ outer: "0x801c0021", inner: "0x80072ee2" }, "FAIL [0x801c0021/0x8007", "unknown"],
    [{ outer: "0x801c0021", inner: "0x80072ee2" }, "FAIL [0x801c0021]", "absent"],
    [{ outer: "0x801c0021", inner: "0x80072ee2" }, "FAIL [0x801c0033/0x8007", "absent"],
    [{ inner: "0x80070002" }, "FAIL 0x80070002", "present"],
    [{ outer: "0x801c0021" }, "FAIL", "unknown"],
    [{ outer: "0x801c0021" }, "FA", "unknown"],
    [{ outer: "0x801c0021" }, "PASS", "absent"],
    [{ code: "0xc000006d" }, "0xC000006D", "present"],
    [{ code: "0xc000006d" }, "-1073741715", "present"],
    [{ code: "AADSTS50155" }, "50155", "present"],
    [{ code: "0xc000006d" }, "0x0", "absent"],
    [{ code: "0xc000006d" }, "0xc00000", "unknown"],
    [{ code: "0xc000006d" }, "0xc1", "absent"],
    [{ equals: "0x0" }, "0x0", "present"],
  ] satisfies [Detector, string, string][])("%j of %j is %s", (detector, value, presence) => {
    expect(test(detector, value)).toBe(presence);
  });

  it("trusts a value only in the contexts of the field, or of the value", () => {
    expect(test({ equals: "PASS" }, "PASS", { takenIn: "system" })).toBe("present");
    expect(test({ equals: "PASS" }, "PASS", { takenIn: "user" })).toBe("unknown");
    expect(test({ equals: "PASS" }, "FAIL [0x801c0021]", { takenIn: "user" })).toBe("absent");
    expect(test({ equals: "FAIL" }, "FAIL [0x801c0021]", { takenIn: "user" })).toBe("present");
  });

  it("compares a time with another of the report, else with the moment when the text was taken, else not", () => {
    const detector: Detector = { olderThan: { field: "client-time", by: "PT4H" } };
    const value = "2024-05-06 04:00:00.000 UTC";
    const at = (time: string) => Date.parse(time);
    expect(test(detector, value)).toBe("unknown");
    expect(test(detector, value, { now: at("2024-05-06T08:00:01Z") })).toBe("present");
    expect(test(detector, value, { now: at("2024-05-06T08:00:00Z") })).toBe("absent");
    const clientTime = { otherValue: () => "2024-05-06 05:00:00.000 UTC", now: at("2030-01-01T00:00:00Z") };
    expect(test(detector, value, clientTime)).toBe("absent");
    expect(test(detector, "yesterday", { now: 0 })).toBe("unknown");
  });

  it("compares a value with that of another field where both are whole", () => {
    const detector: Detector = { sameAs: "tenant-id" };
    const same = (value: string, other: string | undefined) => test(detector, value, { otherValue: () => other });
    expect(same("AB-1", "ab-1")).toBe("present");
    expect(same("AB-1", "AB-2")).toBe("absent");
    expect(same("AB-1", undefined)).toBe("unknown");
    expect(same("AB-xxxx", "AB-xxxx")).toBe("unknown");
    expect(same("<id-1>", "<id-1>")).toBe("present");
    expect(same("<id-1>", "<id-2>")).toBe("absent");
    expect(same("<removed>", "<removed>")).toBe("unknown");
  });

  it("is absent as soon as one key is", () => {
    expect(test({ equals: "YES", sameAs: "other" }, "NO")).toBe("absent");
  });
});
