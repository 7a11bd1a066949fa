import { describe, expect, test } from "vitest";
import { redact } from "../src/redact.ts";

describe("redaction", () => {
  test.each([
    ["a GUID", "DeviceId : 0f0e0d0c-0b0a-4908-8706-050403020100", "DeviceId : <id-1>"],
    ["a thumbprint", `Thumbprint : ${"AB12".repeat(10)}`, "Thumbprint : <thumbprint-1>"],
    ["a sign-in name", "UPN jane.doe@adatum.com failed", "UPN <user-1> failed"],
    ["an address", "10.20.30.40 refused", "<address-1> refused"],
    ["a security identifier", "S-1-5-21-1004336348-1177238915-682003330-512", "<sid-1>"],
    ["a host of the organisation", "https://sts.adatum.com/adfs/ls", "https://<host-1>/adfs/ls"],
    ["a domain account", "ADATUM\\jdoe", "<account-1>"],
    ["a computer account", "as LAPTOP-7$ now", "as <account-1> now"],
  ])("hides %s", (_, text, hidden) => {
    expect(redact(text)).toBe(hidden);
  });

  test("hides the names that fields give, and hides them everywhere", () => {
    const text = "      TenantName : Adatum Corp\n      DomainName : ADATUM\nThe users of Adatum Corp in adatum wait.";
    expect(redact(text)).toBe(
      "      TenantName : <name-1>\n      DomainName : <name-2>\nThe users of <name-1> in <name-2> wait.",
    );
  });

  test("gives equal names equal marks", () => {
    const id = "0f0e0d0c-0b0a-4908-8706-050403020100";
    expect(redact(`${id} ${id.toUpperCase()} 1${id.slice(1)}`)).toBe("<id-1> <id-1> <id-2>");
  });

  test("leaves what a diagnosis needs", () => {
    const text =
      "AzureAdJoined : NO\nDRS Discovery Test : FAIL [0x801c0021/0x80072ee2]\nhttps://login.microsoftonline.com AADSTS50155 at 09:16:50";
    expect(redact(text)).toBe(text);
  });
});
