/** Texts of invented devices, as tools print them. */

/** A status report of current Windows. Only the values differ from one device to another. */
export const statusReport = (device: { name: string; joined: boolean; prt?: boolean; code?: string }): string =>
  [
    "+----------------------------------------------------------------------+",
    "| Device State                                                         |",
    "+----------------------------------------------------------------------+",
    "",
    `             AzureAdJoined : ${device.joined ? "YES" : "NO"}`,
    "          EnterpriseJoined : NO",
    `              DomainJoined : ${device.joined ? "NO" : "YES"}`,
    `               Device Name : ${device.name}`,
    "",
    ...(device.prt === undefined
      ? []
      : [
          "+----------------------------------------------------------------------+",
          "| SSO State                                                            |",
          "+----------------------------------------------------------------------+",
          "",
          `                AzureAdPrt : ${device.prt ? "YES" : "NO"}`,
          "",
        ]),
    ...(device.code
      ? [
          "+----------------------------------------------------------------------+",
          "| Diagnostic Data                                                      |",
          "+----------------------------------------------------------------------+",
          "",
          "     Diagnostics Reference : www.microsoft.com/aadjerrors",
          "              User Context : SYSTEM",
          "               Error Phase : join",
          `          Client ErrorCode : ${device.code}`,
          "",
        ]
      : []),
  ].join("\n");

/** An event of the log of Windows 8.1: the user has as many devices as the tenant allows. */
export const quotaEvent = [
  "Log Name:      Microsoft-Windows-Workplace Join/Admin",
  "Source:        Microsoft-Windows-Workplace Join",
  "Event ID:      200",
  "Level:         Error",
  "Description:",
  "The maximum number of devices that can be joined to the workplace by the user has been reached.",
  "Nobody knows 0x8abc1234.",
].join("\n");

/** An event of the log of Windows 8.1: the service was not found. */
export const unreachableEvent = [
  "Log Name: Microsoft-Windows-Workplace Join/Admin",
  "Event ID: 102",
  "Workplace Join discovery failed. Exit Code: 0x80072EE7.",
].join("\n");
