import { describe, expect, it } from "vitest";
import { decodeText } from "../../../src/decode-text.ts";
import { detect } from "../../../src/rules/detect/index.ts";
import { encodings } from "./encodings.ts";
import { fixtureBase } from "./fixture-base.ts";

/**
 * What real pasted text looks like, one row per quirk. Every row is read with both line ends and in every encoding. A
 * presence of `missing` means that the finding must have no key.
 */
interface Quirk {
  name: string;
  text: string;
  shows: Record<string, "present" | "absent" | "unknown" | "missing">;
  unrecognised?: string[];
  reports?: number;
}

const banner = (title: string) => `+${"-".repeat(70)}+\n| ${title.padEnd(69)}|\n+${"-".repeat(70)}+\n`;

const quirks: Quirk[] = [
  {
    name: "1 keys aligned right, left, ragged or at the very left",
    text: `             AzureAdJoined : YES\n   DomainJoined    : NO\nAzureAdPrt      : NO\n KeyProvider:Microsoft Software Key Storage Provider`,
    shows: {
      "symptoms/joined": "present",
      "symptoms/not-joined": "absent",
      "symptoms/domain-joined": "absent",
      "symptoms/token-present": "absent",
      "symptoms/software-key": "present",
    },
  },
  {
    name: "2 no space before the colon, and a key with nothing behind it",
    text: "WorkAccountCount: 1\nAzureAdJoined: YES\nMdmComplianceUrl :\nDomainJoined :",
    shows: {
      "symptoms/one-work-account": "present",
      "symptoms/joined": "present",
      "symptoms/compliance-address": "unknown",
      "symptoms/domain-joined": "unknown",
    },
  },
  {
    name: "3 a report flattened onto one line, banners and all",
    text: "+----------+ | Device State | +----------+ AzureAdJoined : NO EnterpriseJoined : NO DomainJoined : YES +----------+ | SSO State | +----------+ AzureAdPrt : NO",
    shows: {
      "symptoms/not-joined": "present",
      "symptoms/domain-joined": "present",
      "symptoms/token-present": "absent",
      "symptoms/virtual-desktop": "unknown",
      "symptoms/on-prem-ticket": "missing",
    },
  },
  {
    name: "3 banners missing, or padded in another way",
    text: `|Device State|\nAzureAdJoined : YES\n|    SSO State          |\nAzureAdPrt : YES\nDiagnostic Data\nUser Context : SYSTEM`,
    shows: {
      "symptoms/joined": "present",
      "symptoms/token-present": "present",
      "symptoms/tests-as-system": "present",
    },
  },
  {
    name: "4 a few lines from the middle of the diagnostic block",
    text: "         Registration Type : sync\n               Error Phase : join\n          Client ErrorCode : 0x801c03f2",
    shows: {
      "symptoms/sync-join": "present",
      "symptoms/fails-at-discovery": "absent",
      "codes/0x801c03f2": "present",
      "symptoms/joined": "missing",
    },
  },
  {
    name: "5 blank lines between all lines, trailing spaces, code indentation",
    text: `    Log Name: Microsoft-Windows-User Device Registration/Admin  \n \n    Event ID: 304  \n\n    Level: Error  \n \n    Description: Automatic registration failed at join phase.  \n\n    Exit code: Unknown HResult Error code: 0x801c001d  \n\n    Server error:  \n`,
    shows: { "events/registration-304": "present", "symptoms/scp-missing": "present" },
  },
  {
    name: "5 a whole report in which every other line is blank",
    text: `${banner("Device State")}\n AzureAdJoined : YES\n DomainJoined : YES\n Virtual Desktop : YES\n${banner("User State")}`.replaceAll(
      "\n",
      "\n \n",
    ),
    shows: { "symptoms/joined": "present", "symptoms/virtual-desktop": "present" },
  },
  {
    name: "6 a prompt and the banner of the console",
    text: "Microsoft Windows [Version 10.0.19041.867]\n(c) 2020 Microsoft Corporation. All rights reserved.\n\nC:\\WINDOWS\\system32>dsregcmd /status\n\nC:\\&gt;dsregcmd /status | find &quot;AzureAd&quot;\n$ dsregcmd /status\nAzureAdJoined : NO",
    shows: { "symptoms/not-joined": "present" },
    unrecognised: [],
  },
  {
    name: "7 comment marks, bullets, italics, bold and code ticks",
    text: "#  AzureAdJoined : YES\n* *DomainJoined : YES*\n**AzureAdPrt:** NO\n• `NgcSet` : `YES`\n> WorkplaceJoined : `NO`\n- **KeySignTest** : **FAILED**",
    shows: {
      "symptoms/joined": "present",
      "symptoms/domain-joined": "present",
      "symptoms/token-present": "absent",
      "symptoms/hello-set-up": "present",
      "symptoms/workplace-joined": "absent",
      "symptoms/key-broken": "present",
    },
  },
  {
    name: "8 remarks behind the value",
    text: "AzureAdJoined : YES <<<<<< 参加しています : NO ではありません\nDomainJoined : NO   <-- should be YES\nAzureAdPrt : YES (good)\nNgcSet : NO ← AzureAdPrt : NO",
    shows: {
      "symptoms/joined": "present",
      "symptoms/not-joined": "absent",
      "symptoms/domain-joined": "absent",
      "symptoms/token-present": "present",
      "symptoms/hello-set-up": "absent",
    },
  },
  {
    name: "9 ellipses, masks and redactions tell nothing",
    text: "TenantId : 11111111-xxxx-xxxx-xxxx-222222222222\nWorkplaceTenantId : 11111111-xxxx-xxxx-xxxx-222222222222\nAzureAdJoined : [REDACTED]\nDomainJoined : ...省略\nKeyProvider : <removed by me>\nAzureAdPrtUpdateTime : [Date] UTC\nClient Time : 2024-01-01 00:00:00.000 UTC\nMdmComplianceUrl : https://[REMOVED]/x\nNgcSet : ****",
    shows: {
      "symptoms/same-tenant": "unknown",
      "symptoms/joined": "unknown",
      "symptoms/domain-joined": "unknown",
      "symptoms/software-key": "unknown",
      "symptoms/token-old": "unknown",
      "symptoms/compliance-address": "unknown",
      "symptoms/hello-set-up": "unknown",
    },
  },
  {
    name: "10 cut off in a word, in brackets, in a code, in a banner",
    text: `${banner("Diagnostic Data")}User Context : SYST\nDRS Discovery Test : FAIL [0x801c0021/0x8007\nAttempt Status : 0xc00000\n+-----------------------\n| Devic`,
    shows: {
      "symptoms/tests-as-system": "unknown",
      "symptoms/discovery-timed-out": "unknown",
      "symptoms/discovery-fails": "present",
      "symptoms/token-refused": "unknown",
    },
  },
  {
    name: "10 two messages glued together",
    text: "Please retry after sometime.Getting DC name failed0x8007054bDevice is not authenticated",
    shows: {
      "symptoms/busy": "present",
      "symptoms/no-domain-controller": "present",
      "codes/0x8007054b": "missing",
    },
  },
  {
    name: "11 keys and values typed by hand",
    text: "AzureADJoined = yes\nSSO STATE - AzureAdPRT - NO\nDeviceAuthStatus : FAILED. Device is either disabled or deleted.",
    shows: {
      "symptoms/joined": "present",
      "symptoms/token-present": "absent",
      "symptoms/device-deleted": "present",
      "symptoms/device-sign-in-works": "absent",
    },
  },
  {
    name: "12 newer and older fields, odd punctuation and a lost letter",
    text: "Virtual Desktop : NOT SET\nOnPremTgt : YES\nKerbTopLevelNames : .windows.net,.windows.net:1433,.windows.net:3342\nKeySignTest: : MUST Run elevated to test.\ndmComplianceUrl : https://portal.manage.microsoft.com/?portalAction=Compliance",
    shows: {
      "symptoms/virtual-desktop": "unknown",
      "symptoms/on-prem-ticket": "present",
      "symptoms/key-broken": "unknown",
      "symptoms/compliance-address": "present",
      "symptoms/device-sign-in-works": "missing",
    },
    unrecognised: [],
  },
  {
    name: "12 a field that an old build does not print is not known, and no failure",
    text: `${banner("Device Details")}KeyProvider : Microsoft Platform Crypto Provider\n${banner("Tenant Details")}TenantId : 11111111-2222-4333-8444-555555555555`,
    shows: {
      "symptoms/device-deleted": "unknown",
      "symptoms/software-key": "absent",
      "symptoms/compliance-address": "missing",
    },
  },
  {
    name: "13 values that are neither yes nor no",
    text: "WamDefaultSet : ERROR (0x80070520)\nAD Configuration Test : Not Tested\nDRS Discovery Test : SKIPPED\nisJoined: undefined\nAzureAdPrtAuthority : NO",
    shows: {
      "symptoms/wam-set": "unknown",
      "symptoms/scp-unreadable": "unknown",
      "symptoms/discovery-works": "unknown",
      "symptoms/discovery-fails": "unknown",
      "symptoms/already-joined": "unknown",
    },
  },
  {
    name: "14 a device that could not ask is not a deleted one",
    text: "DeviceAuthStatus : FAILED. Error: 0xd000023c",
    shows: { "symptoms/device-deleted": "unknown", "codes/0xc000023c": "present" },
    unrecognised: [],
  },
  {
    name: "14 a device that signs in",
    text: "DeviceAuthStatus : SUCCESS",
    shows: { "symptoms/device-deleted": "absent" },
  },
  {
    name: "15 keys that stand again in each work account, values with colons",
    text: `${banner("Device Details")}KeyProvider : Microsoft Platform Crypto Provider\nDeviceCertificateValidity : [ 2024-01-01 01:02:03.000 UTC -- 2034-01-01 01:32:03.000 UTC ]\n${banner("Tenant Details")}TenantId : 11111111-2222-4333-8444-555555555555\n${banner("Work Account 1")}WorkplaceTenantId : 99999999-2222-4333-8444-555555555555\nKeyProvider : Microsoft Software Key Storage Provider\n${banner("Work Account 2")}WorkplaceTenantId : 11111111-2222-4333-8444-555555555555\n${banner("SSO State")}Server Error Description : AADSTS50155: no : such : https://host.example:8443/x`,
    shows: { "symptoms/software-key": "present", "symptoms/same-tenant": "present", "codes/aadsts50155": "present" },
  },
  {
    name: "16 a test that failed with two codes",
    text: "DRS Discovery Test : FAIL [0x801c0021/0x80072ee2]\nKeySignTest : PASSED",
    shows: {
      "symptoms/discovery-timed-out": "present",
      "symptoms/discovery-works": "absent",
      "symptoms/key-broken": "absent",
      "codes/0x80072ee2": "present",
    },
  },
  {
    name: "16 a test that failed with one code in brackets",
    text: "AD Configuration Test : FAIL [0x80070002]",
    shows: { "symptoms/scp-unreadable": "present" },
  },
  {
    name: "16 a test that failed with one code without brackets",
    text: "AD Configuration Test : FAIL 0x80070002\nDRS Discovery Test : PASS",
    shows: { "symptoms/scp-unreadable": "present", "symptoms/discovery-timed-out": "absent" },
  },
  {
    name: "17 zeros are success, and a returned 1 is noise",
    text: "HTTP Error : 0x0\nresultCode: 0x0\nDeleteFileW returned 0x00000001.",
    shows: { "symptoms/token-network-error": "absent", "symptoms/check-failed": "absent" },
    unrecognised: [],
  },
  {
    name: "18 the dialect of the debug output",
    text: "DsrCLI: logging initialized.\npreCheckResult: DoNotJoin\nisJoined: undefined\nresultCode: 0x1\nDsrCmdJoinHelper::Join: Getting DC name failed 0x8007054b.",
    shows: {
      "symptoms/join-refused-by-check": "present",
      "symptoms/already-joined": "unknown",
      "symptoms/check-failed": "present",
      "symptoms/no-domain-controller": "present",
      "codes/0x8007054b": "present",
    },
  },
  {
    name: "19 codes in either case, with and without 0x, with a full stop, in ticks",
    text: "It says 801C03ED. Then 801c0003, then 0x80072EE7. Later `0xCAA90014` and 0X801C03F2!",
    shows: {
      "codes/0x801c03ed": "present",
      "codes/0x801c0003": "present",
      "codes/0x80072ee7": "present",
      "codes/0xcaa90014": "present",
      "codes/0x801c03f2": "present",
    },
  },
  {
    name: "20 signed and unsigned decimal codes",
    text: "Result -2145647630.\nstatus code: 2148073494\nErrorCode:2147942402",
    shows: { "codes/0x801c03f2": "present", "codes/0x80090016": "present", "codes/0x80070002": "present" },
  },
  {
    name: "21 token service numbers without their prefix, changed wording, British spelling",
    text: 'error 135011\n"error_codes":[50155],"timestamp"\nError code: 700003\nDevice authentication failed\nThis user is not authorised to enrol.',
    shows: {
      "codes/aadsts135011": "present",
      "codes/aadsts50155": "present",
      "codes/aadsts700003": "present",
      "symptoms/device-not-authenticated": "present",
      "symptoms/not-authorised": "present",
    },
  },
  {
    name: "22 the code behind unknown-error words",
    text: "Exit code: Unknown HResult Error code: 0x801c001d\nUnknown Win32 Error code: 0x80072ee7\nExit code: 50",
    shows: { "codes/0x801c001d": "present", "codes/0x80072ee7": "present", "codes/0x80070032": "present" },
  },
  {
    name: "3 a report on one line of JSON, and one with the line ends of a web page",
    text: '{"AzureAdJoined":"YES","DomainJoined":"NO"}\n<p>NgcSet : YES<br/>WorkplaceJoined : NO<br>AzureAdPrt : NO</p>',
    shows: {
      "symptoms/joined": "present",
      "symptoms/domain-joined": "absent",
      "symptoms/hello-set-up": "present",
      "symptoms/workplace-joined": "absent",
      "symptoms/token-present": "absent",
    },
  },
  {
    name: "11 fields and values in a sentence",
    text: "dsregcmd says AzureAdJoined NO and WorkplaceJoined is YES, DomainJoined (yes), but AzureAdPrt was set to No. NgcSet no longer matters, OnPremTgt is not YES",
    shows: {
      "symptoms/not-joined": "present",
      "symptoms/workplace-joined": "present",
      "symptoms/domain-joined": "present",
      "symptoms/token-present": "absent",
      "symptoms/hello-set-up": "missing",
      "symptoms/on-prem-ticket": "missing",
    },
  },
  {
    name: "21 a number of the token service that is all there is",
    text: "700003",
    shows: { "codes/aadsts700003": "present" },
  },
  {
    name: "22 codes behind words of other languages, a table's bar, an underscore, and with leading zeros",
    text: "Fehler 135011\nエラー：50155\nError Code | 700003\nWAM_network_error_2148073494\nError code: 0x00002ee7",
    shows: {
      "codes/aadsts135011": "present",
      "codes/aadsts50155": "present",
      "codes/aadsts700003": "present",
      "codes/0x80090016": "present",
      "codes/0x80072ee7": "present",
    },
  },
  {
    name: "22 codes by name",
    text: "WinHTTP said ERROR_WINHTTP_NAME_NOT_RESOLVED, the log DeviceAuthenticationFailed, but no BAD_ERROR_WINHTTP_TIMEOUT",
    shows: {
      "codes/0x80072ee7": "present",
      "codes/aadsts50155": "present",
      "codes/0x80072ee2": "missing",
    },
  },
  {
    name: "22 codes printed in the form of another kind",
    text: "Attempt Status : 0xc0090016\nthen 0x80192ee7",
    shows: { "codes/0x80090016": "present", "codes/0x80072ee7": "present" },
    unrecognised: [],
  },
  {
    name: "23 a code with a digit missing is reported, its near twins are not taken for it",
    text: "Attempt failed with 0x000023C\nTLS error 0x80072F8A\ncode 0x801C044D",
    shows: { "codes/0xc000023c": "missing", "codes/0x80072f8f": "missing" },
    unrecognised: ["0x000023C", "0x80072F8A", "0x801C044D"],
  },
  {
    name: "24 GUIDs, thumbprints, dates, versions, numbers of phones and tickets are no codes",
    text: "DeviceId : 801c03f2-1234-4801-8007-80070002aabb\nThumbprint : 801C03F280072EE7801C03F280072EE7801C03F2\nError since 2024-05-06 07:08:09.135 UTC, version 10.0.50155.135011\nCall +49 30 135011 or 555-50155-1, ticket 00050155, 50155 devices",
    shows: {
      "codes/0x801c03f2": "missing",
      "codes/0x80070002": "missing",
      "codes/aadsts50155": "missing",
      "codes/aadsts135011": "missing",
    },
    unrecognised: [],
  },
  {
    name: "25 an event as Event Viewer copies it",
    text: "Log Name:      Microsoft-Windows-Workplace Join/Admin\nSource:        Microsoft-Windows-Workplace Join\nDate:          5/6/2024 7:08:09 AM\nEvent ID:      103\nTask Category: None\nLevel:         Error\nKeywords:      \nUser:          CORP\\jane\nComputer:      pc.corp.example\nDescription:\nWorkplace Join discovery failed. Server returned http status 404.\nUser: see above",
    shows: {
      "events/workplace-join-103": "present",
      "symptoms/http-404": "present",
      "events/workplace-join-102": "missing",
    },
  },
  {
    name: "25 an event of a German Windows",
    text: "Protokollname: Microsoft-Windows-User Device Registration/Admin\nQuelle:        Microsoft-Windows-User Device Registration\nDatum:         06.05.2024 07:08:09\nEreignis-ID:   304\nAufgabenkategorie:Keine\nEbene:         Fehler\nBenutzer:      SYSTEM\nBeschreibung:\nFehlercode: 0x801c001d",
    shows: { "events/registration-304": "present", "symptoms/scp-missing": "present" },
  },
  {
    name: "25 a field in the words below an event",
    text: 'It is under Event ID 304.\n\nI get "WorkplaceJoined: YES" there',
    shows: { "symptoms/workplace-joined": "present" },
  },
  {
    name: "15 a sentence below a report that names a field again is no next device",
    text: "AzureAdJoined : NO\nDomainJoined : YES\n\nyesterday it said AzureAdJoined : YES",
    shows: { "symptoms/domain-joined": "present" },
    reports: 1,
  },
  {
    name: "25 the status that an event calls the one of its request",
    text: "Event ID: 103 Workplace Join\nHttp request status: 404. Method: POST",
    shows: { "symptoms/http-404": "present" },
  },
  {
    name: "25 events in notes and in the rows of a table",
    text: "EventID1025 Source:AAD Http request status: 400\n\n102\tWorkplace Join discovery failed.\n\nWorkplace Join Event ID:200 The workplace join operation failed.\\r\\nThe maximum number of\\r\\ndevices that can be joined to the workplace by the user has been reached.",
    shows: {
      "events/aad-1025": "present",
      "events/workplace-join-102": "present",
      "events/workplace-join-200": "present",
      "symptoms/device-limit": "present",
    },
  },
  {
    name: "25 an event in JSON, with escaped paths and line ends",
    text: String.raw`{"LogName":"Microsoft-Windows-User Device Registration/Admin","EventID": 304,"Message":"Automatic registration failed at join phase.\r\nExit code: 0x801c001d\r\nPath: C:\\new\\table"}`,
    shows: { "events/registration-304": "present", "symptoms/scp-missing": "present" },
  },
  {
    name: "26 the vendor's own misspellings",
    text: "Windows was unable to preform integrated auth.\nPrivateKeyAquireTest: failed\nPlease retry after sometime",
    shows: {
      "symptoms/no-integrated-sign-in": "present",
      "symptoms/private-key-not-acquired": "present",
      "symptoms/busy": "present",
    },
  },
  {
    name: "27 the same number means another thing in another log",
    text: "Log Name: Microsoft-Windows-User Device Registration/Admin\nEvent ID: 200\nThe maximum number of devices that can be joined to the workplace by the user has been reached.",
    shows: {
      "events/registration-200": "present",
      "events/workplace-join-200": "missing",
      "symptoms/device-limit": "missing",
    },
  },
  {
    name: "28 a long message wrapped over lines, a stack of log lines, a piece of SOAP",
    text: "Event 200, Workplace Join\nThe maximum number of\n    devices that\n    can be joined to the workplace by the user\n<s:Fault><s:Code>s:Receiver</s:Code></s:Fault>\nadalLog: AdalLog: Authority validation is enabled ; HRESULT: 0x0\nAdalLog: HRESULT: 0x80072ee7\nAdalLog: HRESULT: 0x0",
    shows: { "symptoms/device-limit": "present", "codes/0x80072ee7": "present" },
    unrecognised: [],
  },
  {
    name: "29 typographic quotes and dashes, other languages around English words",
    text: "エラー：“We can’t connect to the service you need right now”\n参加状態—AzureAdJoined： NO\n错误Getting DC name failed",
    shows: {
      "dialogs/cannot-connect": "present",
      "symptoms/not-joined": "present",
      "symptoms/no-domain-controller": "present",
    },
  },
  {
    name: "30 a dialog that means many things",
    text: "confirm you are using\nthe current sign-in info, and that your workplace uses this feature.",
    shows: { "dialogs/sign-in-info": "present" },
  },
  {
    name: "31 tabs and non-breaking spaces",
    text: "\u00a0\u00a0\tAzureAdJoined\u00a0:\u00a0YES\t\r\n\tGetting\u00a0DC\tname failed\r\nDomain\u200bJoined\t:\tYES",
    shows: {
      "symptoms/joined": "present",
      "symptoms/no-domain-controller": "present",
      "symptoms/domain-joined": "present",
    },
  },
  {
    name: "32 words and codes broken by the console",
    text: "Auto Detect PAC Status : Failed to download proxy settings script u\nsing WPAD. code: 0x80072\nf94",
    shows: { "symptoms/no-proxy-script": "present", "codes/0x80072f94": "present" },
    unrecognised: [],
  },
  {
    name: "32 a value broken by the console",
    text: `${"DeviceAuthStatus : FAILED. Device is either dis".padStart(80)}\nabled or deleted`,
    shows: { "symptoms/device-deleted": "present" },
  },
  {
    name: "33 a line of progress between the fields",
    text: `${banner("Diagnostic Data")}User Context : SYSTEM\nWaiting for Diagnostics Task to complete…\nAD Configuration Test : PASS`,
    shows: { "symptoms/tests-as-system": "present", "symptoms/scp-unreadable": "absent" },
  },
  {
    name: "34 a code below the detection of a proxy script is context",
    text: `${banner("URL Specific Proxy Config")}Executing Account Name : CORP\\PC$\nAuto Detect PAC Status : 0x80072f94\n${banner("SSO State")}HTTP Error : 0x0`,
    shows: { "codes/0x80072f94": "present", "symptoms/token-network-error": "absent" },
  },
  {
    name: "35 newer sections",
    text: `${banner("Device State")}AzureAdJoined : NO\nDevice Name : pc.corp.example\n${banner("WinHttp Default Proxy Config")}Access Type : DIRECT\n${banner("IE Proxy Config for System Account")}Auto Detect Settings : YES\nAD Configuration Test : FAIL [0x80070002]\nError Phase : discover`,
    shows: {
      "symptoms/direct-access": "present",
      "symptoms/scp-unreadable": "present",
      "symptoms/fails-at-discovery": "present",
      "symptoms/sync-join": "missing",
    },
  },
  {
    name: "35 the account of the SSO state tells who took the report",
    text: `${banner("SSO State")}AzureAdPrt : NO\nExecuting Account Name : CORP\\PC$, pc$@corp.example\n${banner("User State")}NgcSet : NO`,
    shows: { "symptoms/hello-set-up": "unknown" },
  },
];

const lineEnds = { LF: "\n", CRLF: "\r\n" };

describe.each(Object.entries(lineEnds))("with %s", (_, lineEnd) => {
  describe.each(Object.entries(encodings))("in %s", (__, encode) => {
    it.each(quirks)("reads $name", ({ text, shows, unrecognised, reports = 1 }) => {
      const read = detect(decodeText(encode(text.replace(/\r?\n/g, lineEnd))), fixtureBase);
      expect(read).toHaveLength(reports);
      const evidence = read[0]?.evidence ?? {};
      expect(Object.fromEntries(Object.keys(shows).map((id) => [id, evidence[id] ?? "missing"]))).toEqual(shows);
      if (unrecognised) expect(read[0]?.unrecognised.map((one) => one.text)).toEqual(unrecognised);
    });
  });
});
