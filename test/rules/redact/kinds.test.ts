import { describe, expect, test } from "vitest";
import { kindsOfPersonalData } from "./kinds.ts";
import { layoutsOfPersonalData } from "./layouts.ts";
import { redacted, secretsIn } from "./public-words.ts";

describe("no kind of personal data passes", () => {
  test.each([...kindsOfPersonalData, ...layoutsOfPersonalData])("%s", (_, text, mustGo) => {
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
    ["typed 111111 222222 333333 444444 555555 666666 777777 888888", ["a recovery password"]],
    ["111111-222222-333333-444444-\n555555-666666-777777-888888", ["a recovery password"]],
    ['"DefaultPassword"="tulip"', ["a password"]],
    ["    DefaultPassword    REG_SZ    tulip", ["a password"]],
    ["djoin -Password tulip", ["a password"]],
    ["OTP 123456", ["a password"]],
    ["Password:\ntulip", ["a password"]],
    ["Product key: VK7JG-NPHTM-C97JM-9MPGT-3V66T", ["a product key"]],
    ["Name,Password\nyoung,tulip", ["a password"]],
    ["PIN 0x80090016, the PIN was reset 3 times. User has logged on with AAD credentials: Yes", []],
    ["The user name or password is incorrect. The password is expired.", []],
    ["AzureAdPrt : NO", []],
  ])("%s", (text, secrets) => {
    expect(secretsIn(text)).toEqual(secrets);
  });
});
