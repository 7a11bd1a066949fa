import { expect, test } from "vitest";
import { type TicketCase, ticketText } from "../../../src/components/triage/ticket.ts";
import { diagnose } from "../../../src/rules/diagnose.ts";
import { smallBase } from "./small-base.ts";

const text = (state: TicketCase) =>
  ticketText(
    state,
    diagnose(state.evidence, smallBase, { platform: state.platform, roles: ["user"] }),
    smallBase,
    "https://kb/#x",
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
