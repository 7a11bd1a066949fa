import type { CodeFamily } from "../rules/vocabulary.ts";

/** What the families of codes are called, in the order in which the site lists them. */
export const familyOfCodes: Record<CodeFamily, string> = {
  HRESULT: "HRESULT codes of Windows and of device registration",
  WININET: "WinINet codes: the user's connections",
  WINHTTP: "WinHTTP codes: the system's connections",
  WIN32: "Win32 errors",
  NTSTATUS: "NTSTATUS codes",
  ADAL: "codes of the authentication library",
  AADSTS: "AADSTS codes of the Entra token service",
  TPM: "codes of the security chip (TPM)",
  MDM: "codes of device management (MDM)",
};

export const codeFamiliesInOrder = Object.keys(familyOfCodes) as CodeFamily[];
