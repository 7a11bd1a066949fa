import type { RawEntry } from "../../../src/authoring/entries.ts";
import { findProblems, formatProblem } from "../../../src/authoring/problems/index.ts";
import { readEntry } from "../../../src/authoring/read-content.ts";
import type { Kind } from "../../../src/rules/vocabulary.ts";

/** Files by their path below `src/content`. */
export type Files = Readonly<Record<string, string>>;

/** A whole knowledge base without any problem, as small as it can be: each test changes what it is about. */
export const sound: Files = {
  "sources/manual.yaml": `
title: The manual
publisher: Us
address: https://example.org/manual
licence: CC-BY-4.0
`,
  "platforms/windows-7.yaml": `
title: Windows 7
summary: The first.
family: down-level
released: "2009-10-22"
sources: [manual]
`,
  "phases/join.yaml": `
title: Join
summary: The device registers.
families:
  down-level: { order: 1, happens: It registers. }
sources: [manual]
`,
  "symptoms/user-at-limit.yaml": `
title: The user has as many devices as allowed
sources: [manual]
`,
  "symptoms/user-below-limit.yaml": `
title: The user has fewer devices than allowed
sources: [manual]
`,
  "dialogs/limit-reached.yaml": `
title: The limit is reached
heading: Windows
program: Workplace Join
icon: error
buttons: [Close]
sources: [manual]
`,
  "codes/0x801c000e.yaml": `
title: The quota is full
code: "0x801c000e"
family: HRESULT
meaning: The quota is full.
sources: [manual]
`,
  "events/workplace-join-200.yaml": `
title: The join failed
log: Workplace Join
event: 200
level: error
says: The join failed.
sources: [manual]
`,
  "fields/azure-ad-joined.yaml": `
title: Whether the device is joined
summary: It says so.
name: AzureAdJoined
sections: [Device State]
validIn: [user]
sources: [manual]
`,
  "checks/count-devices.mdx": `---
title: Count the devices
question: How many devices does the user have?
method: look
reveals: [symptoms/user-at-limit, symptoms/user-below-limit]
choose: one
cost: 2
who: helpdesk
sources: [manual]
---
Count them.
`,
  "causes/limit.mdx": `---
title: The limit is reached
summary: The user has too many devices.
kind: fault
platforms: [down-level]
phases: [join]
likelihood: common
rules:
  - when: dialogs/limit-reached
    then: confirmed
    because: Only the limit shows this dialog.
  - when: symptoms/user-at-limit
    then: possible
    because: It may be that.
  - when: symptoms/user-below-limit
    then: ruled-out
    because: There is room for one more.
fixes:
  - who: entra-admin
    steps: [Delete a device.]
    verify: [Join again.]
sources: [manual]
---
Devices are counted.
`,
  "causes/limit.cases.yaml": `
- name: the dialog
  starts: dialogs/limit-reached
  evidence: { dialogs/limit-reached: present }
  verdicts: { limit: confirmed }
- name: no dialog
  evidence: { dialogs/limit-reached: absent, symptoms/user-below-limit: present }
  verdicts: { limit: ruled-out }
`,
};

/** One of the sound files with a part of it changed. */
export function changed(file: string, part: string, replacement: string): Files {
  const text = sound[file] ?? "";
  if (!text.includes(part)) throw new Error(`${file} has no “${part}”`);
  return { [file]: text.replace(part, replacement) };
}

/** The problems of the sound files with others added or put in their place, as a person sees them. */
export function problemsWith(...files: Files[]): string[] {
  return findProblems(read(Object.assign({}, sound, ...files))).problems.map(formatProblem);
}

export function problemsWithout(file: string): string[] {
  const { [file]: _, ...others } = sound;
  return findProblems(read(others)).problems.map(formatProblem);
}

/** Reads files from memory as they would be read from the disk. A first line that is empty is for the eye only. */
export function read(files: Files): RawEntry[] {
  return Object.entries(files).map(([file, text]) => {
    const [kind = "", name = ""] = file.split("/");
    return readEntry(kind as Kind, name, text.replace(/^\n/, ""));
  });
}
