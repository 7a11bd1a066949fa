/**
 * How the time of detection grows with the size of the text. Fails if 16 times the text costs more than 40 times the time:
 * only the ratio is judged, for that is what two computers agree on.
 */

import { loadContent } from "../src/authoring/load-content.ts";
import { detect } from "../src/rules/detect/index.ts";

const megabyte = 1_000_000;
const sizes = [1, 2, 4, 8, 16];
const mostOverLinear = 2.5;
const runs = 3;

const report = `
+----------------------------------------------------------------------+
| Device State                                                         |
+----------------------------------------------------------------------+

             AzureAdJoined : NO
          EnterpriseJoined : NO
              DomainJoined : YES
                DomainName : CORP
               Device Name : pc-0815.corp.example

+----------------------------------------------------------------------+
| Diagnostic Data                                                      |
+----------------------------------------------------------------------+

     Diagnostics Reference : www.microsoft.com/aadjerrors
              User Context : SYSTEM
               Client Time : 2024-05-06 07:08:09.000 UTC
      AD Connectivity Test : PASS
     AD Configuration Test : PASS
        DRS Discovery Test : FAIL [0x801c0021/0x80072ee2]
     DRS Connectivity Test : SKIPPED
         Registration Type : sync
               Error Phase : discover
          Client ErrorCode : 0x801c0021

+----------------------------------------------------------------------+
`;
const event = `
Log Name:      Microsoft-Windows-User Device Registration/Admin
Source:        Microsoft-Windows-User Device Registration
Date:          5/6/2024 7:08:09 AM
Event ID:      304
Level:         Error
Description:
Automatic registration failed at join phase. Exit code: Unknown HResult Error code: 0x801c03f2
Server error: The device object by the given id (12345678-90ab-4cde-8f01-234567890abc) is not found.
`;

const handMade = `
AzureAdJoined : YES << fine
Attempt Status : 0xc000006d
some words, code -2147012894, AADSTS50155
`;

const shapes: Record<string, string> = {
  "reports, events and notes": report + event + handMade,
  "events of one device": event,
  "one line": "the device said error code 0x801c03f2 (2149319666) AzureAdPrt : NO and went on; ",
};

const { base } = loadContent(new URL("..", import.meta.url).pathname);

function median(numbers: number[]): number {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] as number;
}

function measure(text: string): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    detect(text, base);
    return performance.now() - start;
  });
  return median(times);
}

let worst = 0;
for (const [name, part] of Object.entries(shapes)) {
  const textOf = (size: number) => part.repeat(Math.ceil((size * megabyte) / part.length));
  measure(textOf(1));
  const times = sizes.map((size) => measure(textOf(size)));
  const first = times[0] as number;
  const cells = sizes.map((size, at) => {
    const time = times[at] as number;
    return `${size} MB ${time.toFixed(0)} ms (${(time / first / size).toFixed(2)})`;
  });
  console.log(`${name}: ${cells.join(", ")}`);
  worst = Math.max(worst, (times.at(-1) as number) / first / 16);
}
console.log(`Worst time per MB at 16 MB, relative to 1 MB: ${worst.toFixed(2)}; allowed ${mostOverLinear}`);
if (worst > mostOverLinear) process.exitCode = 1;
