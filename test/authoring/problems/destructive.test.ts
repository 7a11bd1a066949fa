import { describe, expect, test } from "vitest";
import { changed, problemsWith, sound } from "./content.ts";

const leave = {
  "commands/leave.yaml": `
title: Register the device again
lines: [dsregcmd /leave]
actions: [{ verbs: [register], objects: [device again] }]
destroys: The registration goes.
saveFirst: Save the recovery key.
sources: [manual]
`,
};
/** A second fix, in which the command is used with its warning. */
const warned = `  - who: helpdesk
    warns: [leave]
    steps: ["Run \`dsregcmd.exe /debug /leave\`.", Register the device again.]
    verify: [Join again.]
sources:`;
const cause = changed("causes/limit.mdx", "sources:", warned);
const causeWith = (part: string, replacement: string) => ({
  "causes/limit.mdx": (cause["causes/limit.mdx"] ?? "").replace(part, replacement),
});
const code = (advice: string) => changed("codes/0x801c000e.yaml", "sources:", `${advice}\nsources:`);
const check = (front: string, body: string) => ({
  "checks/count-devices.mdx": (sound["checks/count-devices.mdx"] ?? "")
    .replace("sources:", `${front}sources:`)
    .replace("Count them.", body),
});
const guide = (front: string, body: string) => ({
  "guides/how-to.mdx": `---\ntitle: How to\nsummary: How.\norder: 1\n${front}sources: [manual]\n---\n${body}`,
});

test("a command with its warning in front of it is no problem", () => {
  expect(problemsWith(leave, cause)).toEqual([]);
  expect(problemsWith(leave, cause, check("warns: [leave]\n", "Run `dsregcmd /leave`."))).toEqual([]);
  expect(problemsWith(leave, cause, guide("warns: [leave]\n", "Run `dsregcmd /leave`."))).toEqual([]);
});

describe("a step without its warning", () => {
  test("in a fix and in advice, whatever stands between the words, and in plain language", () => {
    expect(
      problemsWith(
        leave,
        causeWith(
          "[Delete a device.]",
          '["Look.", "Hybrid joined: run `DSREGCMD.exe  /debug\n      /leave`, and restart."]',
        ),
        code("advice:\n  - who: user\n    basis: ours\n    steps: [Then register the old device again.]"),
      ),
    ).toMatchInlineSnapshot(`
      [
        "src/content/causes/limit.mdx:20: fixes.0.steps.1: This runs commands/leave (Register the device again) without its warning. Add leave to the list warns that belongs to it. If nobody is to act here, make it a statement of what happens.",
        "src/content/codes/0x801c000e.yaml:8: advice.0.steps.0: This runs commands/leave (Register the device again) without its warning. Add leave to the list warns that belongs to it. If nobody is to act here, make it a statement of what happens.",
      ]
    `);
  });

  test("the warning of one fix is none of another", () => {
    expect(problemsWith(leave, causeWith("[Delete a device.]", "[Run dsregcmd /leave.]"))).toHaveLength(1);
  });

  test("in the prose of a check and of a guide, each on its line", () => {
    expect(
      problemsWith(
        leave,
        cause,
        check("", "Count them.\n\n- Look.\n- Run `dsregcmd\n  /leave`.\n"),
        guide("", "First.\n\n| If | Then |\n| --- | --- |\n| it fails | `dsregcmd /leave` |\n"),
      ),
    ).toMatchInlineSnapshot(`
      [
        "src/content/checks/count-devices.mdx:14: This runs commands/leave (Register the device again) without its warning. Add leave to the list warns that belongs to it. If nobody is to act here, make it a statement of what happens.",
        "src/content/guides/how-to.mdx:11: This runs commands/leave (Register the device again) without its warning. Add leave to the list warns that belongs to it. If nobody is to act here, make it a statement of what happens.",
      ]
    `);
  });

  test("in the prose of a cause of which no fix warns", () => {
    const prose = changed("causes/limit.mdx", "Devices are counted.", "Devices are counted.\n\nRun dsregcmd /leave.");
    const advice = code(
      "advice:\n  - who: user\n    basis: ours\n    warns: [leave]\n    steps: [Run dsregcmd /leave.]",
    );
    expect(problemsWith(leave, prose, advice)).toMatchInlineSnapshot(`
      [
        "src/content/causes/limit.mdx:26: This runs commands/leave (Register the device again) without its warning. Add leave to the list warns that belongs to it. If nobody is to act here, make it a statement of what happens.",
      ]
    `);
    expect(problemsWith(leave, causeWith("Devices are counted.", "After dsregcmd /leave it is counted anew."))).toEqual(
      [],
    );
  });

  test("a check must not run it at all", () => {
    const running = check('command: "dsregcmd /leave"\nwarns: [leave]\n', "Run dsregcmd /leave.");
    expect(problemsWith(leave, cause, running)).toMatchInlineSnapshot(`
      [
        "src/content/checks/count-devices.mdx:9: command: This runs commands/leave, which destroys. Let the check only look, and put the command into a fix.",
      ]
    `);
  });
});

test.each([
  "Do not run `dsregcmd /leave`.",
  "Never run dsregcmd /leave to repair a sign-in.",
  "Look at `dsregcmd /status`. Leave the device as it is.",
  "Run dsregcmd /status; then press /leave.",
  "The user may dsregcmd /leaves.",
])("“%s” runs nothing", (step) => {
  expect(problemsWith(leave, cause, code(`advice:\n  - who: user\n    basis: ours\n    steps: ["${step}"]`))).toEqual(
    [],
  );
});

test("what is never joined is left all the same", () => {
  const step = "Take a device that was never joined, and run dsregcmd /leave.";
  expect(
    problemsWith(leave, cause, code(`advice:\n  - who: user\n    basis: ours\n    steps: ["${step}"]`)),
  ).toHaveLength(1);
});

test("a warning of a command that there is not, and of one that no step runs", () => {
  expect(
    problemsWith(
      leave,
      cause,
      code("advice:\n  - who: user\n    basis: ours\n    warns: [leaf, leave]\n    steps: [Look.]"),
    ),
  ).toMatchInlineSnapshot(`
    [
      "src/content/codes/0x801c000e.yaml:8: advice.0.warns.0: There is no commands/leaf. Correct it, or write src/content/commands/leaf.yaml.",
      "src/content/codes/0x801c000e.yaml:8: advice.0.warns.1: No step here runs commands/leave. Take the warning out, or add the words of the step to its lines or actions.",
    ]
  `);
});

test("what one step names, the next may call “it”", () => {
  const remove = {
    "commands/remove.yaml": `
title: Delete a device
actions: [{ verbs: [delete], objects: [device] }]
destroys: The device goes.
sources: [manual]
`,
  };
  const steps = (first: string) =>
    problemsWith(leave, remove, causeWith("[Delete a device.]", `[${first}, Then delete it.]`)).map(
      (problem) => problem.split(":")[2],
    );
  expect(steps("Find the device.")).toEqual([" fixes.0.steps.1"]);
  expect(steps("Find the limit.")).toEqual([]);
});

test("a command whose own title is no instruction for it", () => {
  const misspelt = {
    "commands/leave.yaml": leave["commands/leave.yaml"].replace("verbs: [register]", "verbs: [registre]"),
  };
  expect(problemsWith(misspelt, cause)).toMatchInlineSnapshot(`
    [
      "src/content/commands/leave.yaml:1: title: Neither lines nor actions know “Register the device again” as an instruction. Begin the title with one of the verbs, or correct the verbs and objects.",
    ]
  `);
});
