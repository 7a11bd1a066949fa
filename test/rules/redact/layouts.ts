/** The same kinds of personal data in other layouts, of words that are public elsewhere: the kind, a text, and what must not be left of it. */
export const layoutsOfPersonalData: readonly [kind: string, text: string, mustGo: readonly string[]][] = [
  // Secrets
  [
    "recovery password with blanks",
    "key 111111 222222 333333 444444 555555 666666 777777 888888",
    ["111111", "222222", "888888"],
  ],
  [
    "recovery password with blanks and hyphens",
    "111111 - 222222 - 333333 - 444444 - 555555 - 666666 - 777777 - 888888",
    ["111111", "888888"],
  ],
  [
    "recovery password with full stops",
    "111111.222222.333333.444444.555555.666666.777777.888888",
    ["111111", "888888"],
  ],
  [
    "recovery password in two lines",
    "111111-222222-333333-444444-\n555555-666666-777777-888888",
    ["111111", "444444", "555555", "888888"],
  ],
  ["password in an export of the registry", '"DefaultPassword"="tulip"', ["tulip"]],
  [
    "password that reg query prints",
    "    DefaultPassword    REG_SZ    window\n    Password    REG_SZ    rose",
    ["window", "rose"],
  ],
  [
    "password whose label begins with something",
    "adminPassword: tulip\ndb_password = rose\nuserPassword=iris",
    ["tulip", "rose", "iris"],
  ],
  ["password as an option", "New-User -Password tulip -Confirm\nnet user -Password window", ["tulip", "window"]],
  [
    "password of a command",
    'ConvertTo-SecureString "tulip" -AsPlainText\nConvertTo-SecureString -String rose',
    ["tulip", "rose"],
  ],
  ["password in nested XML", "<AdministratorPassword><Value>tulip</Value></AdministratorPassword>", ["tulip"]],
  ["password in the next line", "Password:\n    tulip", ["tulip"]],
  ["number behind its label", "PIN 123456, OTP 987654, my password Tulip2024", ["123456", "987654", "Tulip2024"]],
  ["short label of a password", "pass: tulip\nPW: rose\nTAP: iris7", ["tulip", "rose", "iris7"]],
  ["Temporary Access Pass", "Temporary Access Pass: tulip", ["tulip"]],
  ["key of a wireless network", "    Key Content            : tulip\n    Schlüsselinhalt : rose", ["tulip", "rose"]],
  ["password of LAPS", "ms-Mcs-AdmPwd: x7#kP2!q", ["x7", "kP2", "!q"]],
  ["password of Windows LAPS", 'msLAPS-Password: {"n":"Administrator","t":"1d8161b4","p":"A6a3#7%eb"}', ["A6a3", "eb"]],
  // Labels
  [
    "dotted leader",
    "   Host Name . . . . . . . . . . . . : falcon\n   Connection-specific DNS Suffix  . : front",
    ["falcon", "front"],
  ],
  [
    "reg query",
    "    TenantName    REG_SZ    front\n    DefaultUserName    REG_EXPAND_SZ    baker\n    Hostname    REG_SZ    falcon",
    ["front", "baker", "falcon"],
  ],
  ["number behind a label", "SSID 1 : front guest\n    Profile : young-home", ["front", "guest", "young"]],
  ["headers of a mail", "From: will\nTo: art\nCc: baker", ["will", "art", "baker"]],
  [
    "headers of a mail in other languages",
    "Von: lang\nAn: klein\nVan: visser\nDe : petit\nÀ : blanc",
    ["lang", "klein", "visser", "petit", "blanc"],
  ],
  [
    "form of a ticket",
    "Name: young\nAssigned to: max\nCaller: baker\nLocation: front\nOffice: desk\nDepartment: sales\nCity: reading",
    ["young", "max", "baker", "front", "desk", "sales", "reading"],
  ],
  [
    "form of a ticket in German",
    "Ansprechpartner: lang\nAbteilung: verkauf\nFirma: front\nOrt: essen",
    ["lang", "verkauf", "front", "essen"],
  ],
  [
    "form of a ticket in French and Dutch",
    "Nom : petit\nSociété : front\nNaam: visser\nBedrijf: sales",
    ["petit", "front", "visser", "sales"],
  ],
  ["label as an option", "Test-Connection -ComputerName falcon\ndjoin /machine baker", ["falcon", "baker"]],
  ["whoami with words", "front\\young S-1-5-18", ["front", "young"]],
  // Columns
  ["Format-Table", "Name      Enabled\n----      -------\nbaker     True\nyoung     True", ["baker", "young"]],
  [
    "Format-Table with the name behind other columns",
    "Id DisplayName  OperatingSystem\n-- -----------  ---------------\n41 falcon       Windows\n42 front desk   Windows",
    ["falcon", "front", "desk"],
  ],
  [
    "quser",
    "USERNAME              SESSIONNAME        ID  STATE   IDLE TIME  LOGON TIME\n>young                console             1  Active      none   3/4/2024 9:11 AM\n baker                                    2  Disc          1:02  3/4/2024 8:11 AM",
    ["young", "baker"],
  ],
  [
    "CSV",
    "Device name,Owner,Code\nfalcon,young,0x801c03f2\ndesk,baker,0x801c03f2",
    ["falcon", "young", "desk", "baker"],
  ],
  ["CSV with quotation marks and semicolons", '"User";"State"\n"young";"Pending"', ["young"]],
  ["table with a cross in its ruler", "DeviceName | Code\n-----------+------\noffice | 0x801c03f2", ["office"]],
  ["tabs", "Computer\tUser\tCode\nfalcon\tyoung\t0x801c03f2", ["falcon", "young"]],
  [
    "table of Markdown",
    "| Computer | User | Code |\n|---|:-:|---|\n| falcon | young | 0x801c03f2 |",
    ["falcon", "young"],
  ],
  // Numbers
  ["phone in pairs", "06 12 34 56 78 or 06.12.34.56.78", ["12 34", "34.56"]],
  ["phone behind a short prefix", "06-12345678, 06 12345678 or 0612345678", ["345678"]],
  ["phone of the United States in groups", "425 555 0100 or 4255550100", ["555"]],
  ["phone with brackets, strokes and blanks", "+49 (0) 201 / 8765432 or 0201 / 8765-432", ["8765"]],
  ["phone behind two zeros", "0031 6 12345678", ["12345678"]],
  ["card", "4111 1111 1111 1111, 4111-1111-1111-1111, 4111111111111111", ["1111"]],
  ["account of a bank", "DE89 3704 0044 0532 0130 00", ["3704", "0532"]],
  ["place on the earth with directions", "52.0907N 5.1214E", ["52.0907", "5.1214"]],
  ["number of a citizen", "BSN 123456782", ["123456782"]],
  ["number of an adapter", "   DHCPv6 IAID . . . . . . . . . . . : 100667946", ["100667946"]],
  ["number that has the form of a code in decimals only", "call 2155551234 or 87654321", ["2155551234", "87654321"]],
  ["place on the earth", "It is at 52.0907, 5.1214", ["52.0907", "5.1214"]],
  // Compounds
  ["compound of words", "We at WellCare and FreshDirect and OfficeDesk", ["WellCare", "FreshDirect", "OfficeDesk"]],
  ["compound at the start of a sentence", "WaterWorks cannot join.", ["WaterWorks"]],
  ["compound with a low line", "SALES_DESK, Front_Users and front_users", ["SALES", "DESK", "front"]],
  [
    "compound with a hyphen",
    "front-desk, reception-pc, sales-laptop and young-desk fail",
    ["front", "reception", "sales", "young"],
  ],
  ["file", "HappyClinic.pdf, young.log and sales-desk.txt", ["Happy", "young", "sales"]],
  ["plural of a name", "Bakers laptop fails", ["Baker"]],
  [
    "UPN behind a sign",
    "-peter@front.nl .desk@front.nl $desk@front.nl --upn=-desk@front.nl",
    ["peter", "desk", "front"],
  ],
  ["UPN that a robot does not read", "desk(at)front.nl, desk [at] front[.]nl", ["desk", "front", "nl"]],
];
