import { describe, expect, test } from "vitest";
import { kindsOfPersonalData } from "./kinds.ts";
import { redacted, secretsIn } from "./public-words.ts";

describe("no kind of personal data passes", () => {
  test.each(kindsOfPersonalData)("%s", (_, text, mustGo) => {
    const left = redacted(text).toLowerCase();
    expect(mustGo.filter((part) => !text.toLowerCase().includes(part.toLowerCase()))).toEqual([]);
    expect(mustGo.filter((part) => left.includes(part.toLowerCase()))).toEqual([]);
  });
});

describe("secrets are named", () => {
  test.each([
    ["Recovery Password: 111111-222222-333333-444444-555555-666666-777777-888888", ["a recovery password"]],
    ["I typed 111111-222222-333333-444444-555555-666666-777777-888888", ["a recovery password"]],
    ["password: Sommer2024!", ["a password"]],
    ["Authorization: Bearer abcdefghijk", ["a token"]],
    ["token eyJ0eXAiOiJKV1QifQ.eyJ1cG4iOiJ4In0.c2ln", ["a token"]],
    ["-----BEGIN PRIVATE KEY-----\nMIIEpAIBAAKCAQEAx7J2b1t3kz\n-----END PRIVATE KEY-----", ["a private key"]],
    [`HardwareHash: T0GzAgEAHAAAAAoAHgJhSgAACgAAAaFK${"QUJD".repeat(20)}`, ["a hardware hash"]],
    ["https://jane:Geheim1@proxy.adatum.com/\npwd=x", ["a password"]],
    ["PIN: 4711, refresh_token=0.AXEAxyz", ["a password", "a token"]],
    ["The user name or password is incorrect. The password is expired.", []],
    ["AzureAdPrt : NO", []],
  ])("%s", (text, secrets) => {
    expect(secretsIn(text)).toEqual(secrets);
  });
});
