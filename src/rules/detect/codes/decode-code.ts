import { hex, hresultsPrintedAsStatus } from "./codes.ts";

/** Facilities of an HRESULT, as winerror.h of the Windows SDK numbers them; 24 and 28 as their components print them. */
const facilities: Record<number, string> = {
  0: "general",
  1: "RPC",
  2: "dispatch",
  3: "storage",
  4: "interface",
  7: "Win32",
  8: "Windows",
  9: "security and cryptography",
  11: "certificates",
  24: "mobile device management",
  25: "HTTP",
  28: "device registration",
  36: "Windows Update",
  40: "TPM services",
  41: "TPM software",
};

/** What the form of a code says of itself, for a code that nobody has described; without an id, one with a digit missing. */
export function decodeCode(codeId: string | undefined): string {
  if (codeId === undefined) return "One hexadecimal digit is missing: mistyped, or cut off";
  const sts = /^aadsts(\d+)$/.exec(codeId);
  if (sts) return `An error of the Microsoft Entra token service, number ${sts[1]}`;
  const value = Number.parseInt(codeId, 16) >>> 0;
  const high = value >>> 16;
  const low = value & 0xffff;
  if (high === 0x8007) return `HRESULT of a Win32 error, number ${low}`;
  if (high === 0xcaa8) return `Authentication library: WinINet or WinHTTP error ${low}`;
  if (high === 0xcaa3) return `Authentication library: HTTP status ${low}`;
  if (high >>> 4 === 0xcaa) return `Authentication library, number ${low}`;
  if (value >>> 28 === 0xd) return `HRESULT of the NTSTATUS ${hex(value & ~0x10000000)}`;
  if (hresultsPrintedAsStatus.includes(high)) return `${decodeCode(hex(value & ~0x40000000))}, printed as NTSTATUS`;
  if (high === 0x8019 && low < 600) return `HTTP status ${low}`;
  if (value >>> 28 === 0xc) return `NTSTATUS, facility ${high & 0xfff}, number ${low}`;
  const facility = high & 0x7ff;
  return `HRESULT, facility ${facility}${facilities[facility] ? ` (${facilities[facility]})` : ""}, number ${low}`;
}
