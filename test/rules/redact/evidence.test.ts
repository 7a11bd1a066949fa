import { describe, expect, test } from "vitest";
import { findCodes } from "../../../src/rules/detect/codes/codes.ts";
import { detect } from "../../../src/rules/detect/index.ts";
import { fieldNames } from "../../../src/rules/detect/report/field-names.ts";
import { readFields } from "../../../src/rules/detect/report/read-fields.ts";
import { readLines } from "../../../src/rules/detect/text/lines.ts";
import { base, caseTexts, redact, redacted } from "./public-words.ts";

const evidenceOf = (text: string, now: string | undefined) =>
  detect(text, base, { takenAt: now === undefined ? undefined : Date.parse(now) }).map(({ evidence }) => evidence);

describe("a redacted text", () => {
  test("there are texts to try", () => expect(caseTexts.length).toBeGreaterThan(300));

  test("gives the same evidence", () => {
    const differing = caseTexts.flatMap(({ name, text, now }) => {
      const before = JSON.stringify(evidenceOf(text, now));
      const after = JSON.stringify(evidenceOf(redacted(text), now));
      return before === after ? [] : [{ name, before, after }];
    });
    expect(differing).toEqual([]);
  });

  test("keeps every field name", () => {
    const names = fieldNames(base);
    const fieldsOf = (text: string) =>
      readLines(text).flatMap((line) => readFields(line, undefined, names).map(({ field }) => field));
    const lost = caseTexts.filter(({ text }) => fieldsOf(text).join() !== fieldsOf(redacted(text)).join());
    expect(lost.map(({ name }) => name)).toEqual([]);
  });

  test("keeps every code", () => {
    const codesOf = (text: string) =>
      text
        .split("\n")
        .flatMap((line) => findCodes(line).flatMap(({ ids, text: code }) => (ids.length > 0 ? [code] : [])));
    const lost = caseTexts.flatMap(({ name, text }) => {
      const [before, after] = [codesOf(text), codesOf(redacted(text))];
      return before.join() === after.join() ? [] : [{ name, before, after }];
    });
    expect(lost).toEqual([]);
  });

  test("keeps every date and time", () => {
    const moments = /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}[./]\d{1,2}[./]\d{4}\b|\b\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\b/g;
    const lost = caseTexts.flatMap(({ name, text }) => {
      const [before, after] = [text.match(moments) ?? [], redacted(text).match(moments) ?? []];
      return before.join() === after.join() ? [] : [{ name, before, after }];
    });
    expect(lost).toEqual([]);
  });

  test("is not changed by being redacted again", () => {
    const changed = caseTexts.filter(({ text }) => {
      const once = redacted(text);
      return redacted(once) !== once;
    });
    expect(changed.map(({ name }) => name)).toEqual([]);
  });

  test("holds no name of the organisations that the cases invent", () => {
    const invented =
      /contoso|adatum|fabrikam|litware|woodgrove|tailspin|northwind|wingtip|proseware|relecloud|southridge/i;
    const left = caseTexts.flatMap(
      ({ name, text }) =>
        redacted(text)
          .match(invented)
          ?.map((word) => ({ name, word })) ?? [],
    );
    expect(left).toEqual([]);
  });

  test("stays readable", () => {
    const words = (text: string) => text.match(/\p{Ll}{3,}/gu)?.length ?? 0;
    const inSentences = caseTexts.filter(({ text }) => !/[:=\\@]/.test(text));
    const before = inSentences.reduce((sum, { text }) => sum + words(text), 0);
    const after = inSentences.reduce((sum, { text }) => sum + words(redacted(text).replace(/<[a-z]+-\d+>/g, "")), 0);
    expect(inSentences.length).toBeGreaterThan(20);
    expect(after / before).toBeGreaterThan(0.97);
  });
});

describe("what everybody has stays", () => {
  test.each([
    "AzureAdJoined : NO",
    "DRS Discovery Test : FAIL [0x801c0021/0x80072ee2]",
    "https://login.microsoftonline.com AADSTS50155 at 09:16:50",
    "Automatic registration failed at join phase. Exit code: Unknown HResult Error code: 0x801c03f2.",
    "Log Name:      Microsoft-Windows-User Device Registration/Admin\nEvent ID:      304\nLevel:         Error",
    "C:\\Windows\\System32\\dsregcmd.exe /status /debug",
    "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\WorkplaceJoin",
    "C:\\Program Files\\Microsoft Workplace Join\\AutoWorkplace.exe /leave",
    "\\Microsoft\\Windows\\Workplace Join\\Automatic-Device-Join",
    "Executing Account Name : NT AUTHORITY\\SYSTEM",
    "User:          SYSTEM\nUser: N/A",
    "S-1-5-18 and S-1-5-32-544, 127.0.0.1, ::1, Windows 10.0.19045.4170, version 2.1.0.5",
    "WamDefaultGUID : {B16898C6-A148-4967-9171-64D755DA8520} (AzureAd)",
    "DeviceCertificateValidity : [ 2023-05-11 07:12:09.000 UTC -- 2033-05-11 07:42:09.000 UTC ]",
    "We can't sign in since Monday, May 6. It worked until 10 a.m., then the user's laptop asked for a PIN.",
    "The device isn't hybrid-joined; Conditional Access says AADSTS53003, Intune shows it as compliant.",
    "Das Gerät konnte nicht registriert werden. Fehlercode: 0x801c001d",
    "L'appareil n'a pas été inscrit. Code d'erreur : 0x801c001d",
    "Error: -2145647630, that is 2149319666 or 0x801c03f2; error code 700003; build 10.0.19045.3803, port 8080",
    "4. März 2024, 12 mars 2024, 4 maart 2024, lundi 4 mars, Montag, 04-Mar-24, 20240304, 2024/03/04, 4 de marzo",
    "Encryption: AES-256-CTS-HMAC-SHA1-96, krbtgt, TIMESERV, Well-known group, Attributes, Mozilla/5.0",
    "Mit freundlichen Grüßen",
    "He can sign-in again, re-register the third-party device and wait 10-minute steps.",
    "ERROR_NO_SUCH_DOMAIN, STATUS_LOGON_FAILURE, DeviceKeysHealthy, invalid_grant, login_hint",
    "Name                 Value\n----                 -----\nPSVersion            5.1.19041.4170",
    "InvalidOperationException, client_id, well-known, OID 1.2.840.113556.1.5.284",
    "Users, computers and devices\nNothing, it failed",
    "System.Net.WebException: The remote server returned an error: (407) Proxy Authentication Required.",
  ])("%s", (text) => {
    expect(redact(text)).toEqual({ text, secrets: [] });
  });
});
