import { describe, expect, test } from "vitest";
import { changed, problemsWith, sound } from "./content.ts";

const leave = {
  "commands/leave.yaml": `
title: Leave the organisation
forms: [dsregcmd /leave, register device again]
destroys: The registration goes.
saveFirst: Save the recovery key.
sources: [manual]
`,
};
/** A second fix, in which both forms of the command are used with its warning, so that none is idle. */
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
        "src/content/causes/limit.mdx:20: fixes.0.steps.1: This runs commands/leave (Leave the organisation) without its warning. Add leave to the list warns that belongs to it, or say it in other words.",
        "src/content/codes/0x801c000e.yaml:8: advice.0.steps.0: This runs commands/leave (Leave the organisation) without its warning. Add leave to the list warns that belongs to it, or say it in other words.",
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
        "src/content/checks/count-devices.mdx:14: This runs commands/leave (Leave the organisation) without its warning. Add leave to the list warns that belongs to it, or say it in other words.",
        "src/content/guides/how-to.mdx:11: This runs commands/leave (Leave the organisation) without its warning. Add leave to the list warns that belongs to it, or say it in other words.",
      ]
    `);
  });

  test("in the prose of a cause of which no fix warns", () => {
    const prose = changed("causes/limit.mdx", "Devices are counted.", "Devices are counted.\n\nRun dsregcmd /leave.");
    const forms = { "commands/leave.yaml": leave["commands/leave.yaml"].replace(", register device again", "") };
    const advice = code(
      "advice:\n  - who: user\n    basis: ours\n    warns: [leave]\n    steps: [Run dsregcmd /leave.]",
    );
    expect(problemsWith(forms, prose, advice)).toMatchInlineSnapshot(`
      [
        "src/content/causes/limit.mdx:26: This runs commands/leave (Leave the organisation) without its warning. Add leave to the list warns that belongs to it, or say it in other words.",
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
      "src/content/codes/0x801c000e.yaml:8: advice.0.warns.1: No step here runs commands/leave. Take the warning out, or add the words of the step to its forms.",
    ]
  `);
});

test("a form that no step has yet guards all the same", () => {
  const more = {
    "commands/leave.yaml": leave["commands/leave.yaml"].replace("destroys:", "otherForms: [unjoin device]\ndestroys:"),
  };
  expect(problemsWith(more, cause)).toEqual([]);
  expect(problemsWith(more, causeWith("[Delete a device.]", "[Unjoin the device.]"))).toHaveLength(1);
});

test("a command that no step runs, and a form that no step has", () => {
  const unused = {
    "commands/alone.yaml": leave["commands/leave.yaml"].replace("dsregcmd /leave, register device again", "erase disk"),
  };
  const misspelt = {
    "commands/leave.yaml": leave["commands/leave.yaml"].replace("register device", "registre device"),
  };
  expect(problemsWith(unused, misspelt, cause)).toMatchInlineSnapshot(`
    [
      "src/content/commands/alone.yaml:1: No step runs this command. Correct its forms, or delete the file.",
      "src/content/commands/leave.yaml:2: forms.1: No step has the words “registre device again”. Correct the form, or move it to otherForms.",
    ]
  `);
});
