import type { Detector, Field, Finding, KnowledgeBase } from "../../../src/rules/types.ts";
import type { EventLog } from "../../../src/rules/vocabulary.ts";

/** A small knowledge base with one of everything that detection knows. */

const everywhere = ["user", "elevated", "system"];

function field(name: string, sections: string[], more: Partial<Field> = {}): Field {
  return { name, sections, validIn: everywhere, ...more };
}

const fields: Record<string, Field> = {
  "azure-ad-joined": field("AzureAdJoined", ["Device State"], { otherNames: ["AzureADJoined"] }),
  "domain-joined": field("DomainJoined", ["Device State"]),
  "virtual-desktop": field("Virtual Desktop", ["Device State"], { tellsNothing: ["NOT SET"] }),
  "device-name": field("Device Name", ["Device State"]),
  "device-auth-status": field("DeviceAuthStatus", ["Device Details"], {
    tellsNothing: ["FAILED. ERROR", "FAILED. Error: 0xd000023c"],
  }),
  "device-certificate-validity": field("DeviceCertificateValidity", ["Device Details", "Work Account"]),
  "key-provider": field("KeyProvider", ["Device Details", "Work Account"]),
  thumbprint: field("Thumbprint", ["Device Details"]),
  "tenant-id": field("TenantId", ["Tenant Details"]),
  "mdm-compliance-url": field("MdmComplianceUrl", ["Tenant Details"], { otherNames: ["dmComplianceUrl"] }),
  "ngc-set": field("NgcSet", ["User State"], { validIn: ["user", "elevated"] }),
  "workplace-joined": field("WorkplaceJoined", ["User State"]),
  "work-account-count": field("WorkAccountCount", ["User State"]),
  "wam-default-set": field("WamDefaultSet", ["User State"], { tellsNothing: ["ERROR"] }),
  "workplace-tenant-id": field("WorkplaceTenantId", ["Work Account"]),
  "azure-ad-prt": field("AzureAdPrt", ["SSO State"]),
  "azure-ad-prt-update-time": field("AzureAdPrtUpdateTime", ["SSO State"]),
  "azure-ad-prt-authority": field("AzureAdPrtAuthority", ["SSO State"]),
  "attempt-status": field("Attempt Status", ["SSO State"]),
  "http-error": field("HTTP Error", ["SSO State"]),
  "http-status": field("HTTP status", ["SSO State"]),
  "server-error-code": field("Server Error Code", ["SSO State"]),
  "server-error-description": field("Server Error Description", ["SSO State"]),
  "on-prem-tgt": field("OnPremTgt", ["SSO State"]),
  "kerb-top-level-names": field("KerbTopLevelNames", ["SSO State"]),
  "user-context": field("User Context", ["Diagnostic Data"]),
  "client-time": field("Client Time", ["Diagnostic Data"]),
  "ad-configuration-test": field("AD Configuration Test", ["Diagnostic Data"], {
    tellsNothing: ["SKIPPED", "Not Tested"],
  }),
  "drs-discovery-test": field("DRS Discovery Test", ["Diagnostic Data"], {
    validIn: ["system"],
    values: [{ value: "FAIL", validIn: everywhere }],
    tellsNothing: ["SKIPPED", "Not Tested"],
  }),
  "key-sign-test": field("KeySignTest", ["Diagnostic Data"], {
    tellsNothing: ["MUST Run elevated to test"],
  }),
  "registration-type": field("Registration Type", ["Diagnostic Data", "Join Debug"], {
    otherNames: ["registrationType"],
    tellsNothing: ["undefined"],
  }),
  "error-phase": field("Error Phase", ["Diagnostic Data", "Join Debug"], { otherNames: ["errorPhase"] }),
  "executing-account-name": field("Executing Account Name", ["SSO State", "URL Specific Proxy Config"]),
  "access-type": field("Access Type", ["WinHttp Default Proxy Config"]),
  "auto-detect-pac-status": field("Auto Detect PAC Status", ["URL Specific Proxy Config"]),
  "ngc-pre-req": field("PreReqResult", ["Ngc Prerequisite Check"]),
  "pre-check-result": field("preCheckResult", ["Join Debug"]),
  "result-code": field("resultCode", ["Join Debug"]),
  "is-joined": field("isJoined", ["Join Debug"], { tellsNothing: ["undefined"] }),
};

function finding(...detect: Detector[]): Finding {
  return { title: "A finding", ...(detect.length > 0 ? { detect } : {}) };
}

function event(log: EventLog, number: number, words: string, settledBy?: string[]): Finding {
  return { title: "An event", log, event: number, words: [words], ...(settledBy ? { settledBy } : {}) };
}

const codes = [
  "0x801c03f2",
  "0x801c03ed",
  "0x801c0003",
  "0x801c000e",
  "0x801c001d",
  "0x801c0021",
  "0x80072ee2",
  "0x80072ee7",
  "0x80072f8f",
  "0x80072f94",
  "0x80070002",
  "0x8007054b",
  "0x80090016",
  "0xc000023c",
  "0xc000006d",
  "0xcaa90014",
  "0x80070032",
  "aadsts50155",
  "aadsts135011",
  "aadsts700003",
];

export const fixtureBase: KnowledgeBase = {
  version: 1,
  platforms: {},
  phases: {},
  checks: {},
  causes: {},
  fields,
  findings: {
    "symptoms/joined": finding({ field: "azure-ad-joined", equals: "YES" }),
    "symptoms/not-joined": finding({ field: "azure-ad-joined", equals: "NO" }),
    "symptoms/domain-joined": finding({ field: "domain-joined", equals: "YES" }),
    "symptoms/virtual-desktop": finding({ field: "virtual-desktop", equals: "YES" }),
    "symptoms/device-sign-in-works": finding({ field: "device-auth-status", equals: "SUCCESS" }),
    "symptoms/device-deleted": finding({
      field: "device-auth-status",
      equals: "FAILED. Device is either disabled or deleted",
    }),
    "symptoms/software-key": finding({ field: "key-provider", contains: "Software Key Storage" }),
    "symptoms/compliance-address": finding({ field: "mdm-compliance-url", contains: "manage.microsoft.com" }),
    "symptoms/hello-set-up": finding({ field: "ngc-set", equals: "YES" }),
    "symptoms/workplace-joined": finding({ field: "workplace-joined", equals: "YES" }),
    "symptoms/one-work-account": finding({ field: "work-account-count", equals: "1" }),
    "symptoms/wam-set": finding({ field: "wam-default-set", equals: "YES" }),
    "symptoms/same-tenant": finding({ field: "workplace-tenant-id", sameAs: "tenant-id" }),
    "symptoms/token-present": finding({ field: "azure-ad-prt", equals: "YES" }),
    "symptoms/token-old": finding({
      field: "azure-ad-prt-update-time",
      olderThan: { field: "client-time", by: "PT4H" },
    }),
    "symptoms/token-refused": finding({ field: "attempt-status", code: "0xc000006d" }),
    "symptoms/token-network-error": finding({ field: "http-error", equals: ["0x80072ee2", "0x80072ee7"] }),
    "symptoms/server-says-50155": finding({ field: "server-error-code", code: "AADSTS50155" }),
    "symptoms/on-prem-ticket": finding({ field: "on-prem-tgt", equals: "YES" }),
    "symptoms/tests-as-system": finding({ field: "user-context", equals: "SYSTEM" }),
    "symptoms/scp-unreadable": finding({ field: "ad-configuration-test", code: "0x80070002" }),
    "symptoms/discovery-works": finding({ field: "drs-discovery-test", equals: "PASS" }),
    "symptoms/discovery-fails": finding({ field: "drs-discovery-test", equals: "FAIL" }),
    "symptoms/discovery-timed-out": finding({
      field: "drs-discovery-test",
      outer: "0x801c0021",
      inner: "0x80072ee2",
    }),
    "symptoms/key-broken": finding({ field: "key-sign-test", equals: "FAILED" }),
    "symptoms/sync-join": finding({ field: "registration-type", equals: "sync" }),
    "symptoms/fails-at-discovery": finding({ field: "error-phase", equals: "discover" }),
    "symptoms/direct-access": finding({ field: "access-type", equals: "DIRECT" }),
    "symptoms/hello-will-start": finding({ field: "ngc-pre-req", equals: "WillProvision" }),
    "symptoms/join-refused-by-check": finding({ field: "pre-check-result", equals: "DoNotJoin" }),
    "symptoms/check-failed": finding({ field: "result-code", equals: "0x1" }),
    "symptoms/already-joined": finding({ field: "is-joined", equals: "YES" }),
    "symptoms/device-limit": finding({
      event: 200,
      log: "Workplace Join",
      phrase: "The maximum number of devices that can be joined",
    }),
    "symptoms/http-404": finding({ event: 103, log: "Workplace Join", http: 404 }),
    "symptoms/scp-missing": finding({ event: 304, log: "User Device Registration", code: "0x801c001d" }),
    "symptoms/no-integrated-sign-in": finding({ phrase: "unable to preform integrated auth" }),
    "symptoms/private-key-not-acquired": finding({ phrase: "PrivateKeyAquireTest" }),
    "symptoms/busy": finding({ phrase: "Please retry after sometime" }),
    "symptoms/not-authorised": finding({ phrase: "not authorised to enrol" }, { phrase: "not authorized to enroll" }),
    "symptoms/device-not-authenticated": finding(
      { phrase: "Device is not authenticated" },
      { phrase: "Device authentication failed" },
    ),
    "symptoms/no-domain-controller": finding({ phrase: "Getting DC name failed" }),
    "symptoms/no-proxy-script": finding({ phrase: "Failed to download proxy settings script using WPAD" }),
    "symptoms/managed-domain": finding({ pattern: "account_type\\W{1,6}Managed" }),
    "dialogs/sign-in-info": finding({ phrase: "Confirm you are using the current sign-in info" }),
    "dialogs/cannot-connect": finding({ phrase: "We can't connect to the service you need right now" }),
    "events/workplace-join-102": event("Workplace Join", 102, "Workplace Join discovery failed", [
      "events/workplace-join-201",
    ]),
    "events/workplace-join-103": event("Workplace Join", 103, "Server returned http status"),
    "events/workplace-join-200": event("Workplace Join", 200, "The workplace join operation failed"),
    "events/workplace-join-201": event("Workplace Join", 201, "The workplace join operation succeeded"),
    "events/registration-200": event("User Device Registration", 200, "The discovery operation callback failed"),
    "events/registration-304": event("User Device Registration", 304, "Automatic registration failed at join phase", [
      "events/registration-306",
    ]),
    "events/registration-306": event("User Device Registration", 306, "Automatic registration Succeeded"),
    "events/registration-307": event("User Device Registration", 307, "Failed to lookup the registration service"),
    "events/aad-1025": event("AAD", 1025, "Http request status"),
    "events/aad-1104": event("AAD", 1104, "AAD Cloud AP plugin call returned error"),
    ...Object.fromEntries(codes.map((code) => [`codes/${code}`, finding()])),
    "codes/0x80072ee2": { ...finding(), name: "ERROR_WINHTTP_TIMEOUT" },
    "codes/0x80072ee7": { ...finding(), name: "ERROR_WINHTTP_NAME_NOT_RESOLVED" },
    "codes/aadsts50155": { ...finding(), name: "DeviceAuthenticationFailed" },
  },
};
