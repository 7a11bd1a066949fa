import { expect, test } from "vitest";
import { type TicketCase, ticketText } from "../../../src/components/triage/ticket.ts";
import { diagnose } from "../../../src/rules/plain/diagnose.ts";
import type { Fix } from "../../../src/rules/types.ts";
import { smallBase } from "./small-base.ts";

const text = (state: TicketCase, fixes: Fix[] | undefined = []) =>
  ticketText(
    state,
    diagnose(state.evidence, smallBase, { platform: state.platform, roles: ["user"] }),
    smallBase,
    "https://kb/#x",
    fixes,
  );

test("a ticket says what was found, what it means, what is next, and where to read on", () => {
  const state: TicketCase = {
    platform: "windows-7",
    evidence: { "dialogs/sign-in": "present", "codes/0x80072ee7": "unknown", "dialogs/quota": "absent" },
  };
  expect(text(state)).toMatchInlineSnapshot(`
    "Device registration triage
    Platform: Windows 7

    Found:
    - The dialog says: authentication failed

    Not found:
    - The dialog says: too many devices

    Could not be told:
    - 0x80072ee7: A name was not resolved

    Causes:
    1. possible: AD FS does not sign in silently
       The sign-in failed.
       Who can fix it: AD FS administrator
    2. possible: Seamless SSO is off
       The sign-in failed.
       Who can fix it: Entra administrator

    Next check: Federated or managed? (ask your help desk)

    https://kb/#x
    "
  `);
});

test("a ticket of a settled cause says who acts, what is lost, what to do and how to see that it worked", () => {
  const state: TicketCase = { platform: undefined, evidence: { "dialogs/quota": "present" } };
  const fixes: Fix[] = [
    {
      who: "entra-admin",
      warnings: ["Deleting loses the recovery key. Save it first."],
      steps: ["Run `Remove-MgDevice`.", "Join again."],
      verify: ["The dialog says that the device is joined."],
    },
  ];
  expect(text(state, fixes)).toMatchInlineSnapshot(`
    "Device registration triage
    Platform: not sure

    Found:
    - The dialog says: too many devices

    Causes:
    1. confirmed: Too many devices
       The dialog says so.
       Who can fix it: Entra administrator

    What to do (Entra administrator):
    Before you start: Deleting loses the recovery key. Save it first.
    1. Run Remove-MgDevice.
    2. Join again.
    It worked if: The dialog says that the device is joined.

    Next check: none

    https://kb/#x
    "
  `);
});

test("where the steps could not be loaded, a ticket says so", () => {
  const state: TicketCase = { platform: undefined, evidence: { "dialogs/quota": "present" } };
  const ticket = ticketText(state, diagnose(state.evidence, smallBase), smallBase, "https://kb/#x", undefined);
  expect(ticket).toContain("What to do: the steps could not be loaded. Read them, and their warnings,");
});

test("as long as causes are only possible, a ticket has no steps", () => {
  const state: TicketCase = { platform: undefined, evidence: { "dialogs/sign-in": "present" } };
  const fixes: Fix[] = [{ who: "user", warnings: [], steps: ["Act."], verify: ["Look."] }];
  expect(text(state, fixes)).not.toContain("Act.");
});

test("a ticket of nothing says so", () => {
  expect(text({ platform: undefined, evidence: {} })).toMatchInlineSnapshot(`
    "Device registration triage
    Platform: not sure

    Causes:
    - none found yet

    Next check: What does the dialog say?

    https://kb/#x
    "
  `);
});
