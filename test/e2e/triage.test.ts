import { expect, test } from "vitest";
import { causeTitle, questionOf, rules, titleOf } from "./knowledge.ts";
import { useBrowser } from "./site.ts";
import { triageOn } from "./triage-page.ts";

const { visit } = useBrowser();

async function open(path = "/") {
  const { page, offences } = await visit(path);
  await page.locator(".triage").waitFor();
  return { page, offences, triage: triageOn(page) };
}

const textOf = async (locator: { innerText(): Promise<string> }) => (await locator.innerText()).replaceAll("\n", " ");

test("the quota dialog is the device limit, confirmed, with its reason, who can fix it and how", async () => {
  const { triage, offences } = await open();
  await triage.pick("dialogs/device-limit-reached");
  const card = await textOf(triage.leading);
  expect(card).toContain("confirmed");
  expect(card).toContain(causeTitle("device-limit-reached"));
  expect(card).toContain(rules.causes["device-limit-reached"]?.rules[0]?.because);
  expect(card).toContain("Entra administrator");
  await triage.leading.locator(".steps li").first().waitFor();
  expect(await triage.headline.innerText()).toMatch(/this is the cause/i);
  expect(await triage.stop.innerText()).toMatch(/settled/i);
  expect(offences).toEqual([]);
});

test("the authentication dialog has several causes, and the first check asks how the domain signs in", async () => {
  const { page, triage } = await open();
  await triage.pick("dialogs/authentication-error");
  expect(await triage.causes.count()).toBeGreaterThan(2);
  expect(await textOf(triage.leading)).toContain("possible");
  expect(await triage.question.innerText()).toBe(questionOf("how-the-domain-signs-in"));

  await triage.answer(titleOf("symptoms/domain-federated"));
  expect(await textOf(triage.leading)).toContain(causeTitle("wiaormultiauthn-not-configured"));
  expect(await textOf(triage.leading)).toContain("likely");

  await page.getByRole("button", { name: "Undo" }).click();
  expect(await triage.question.innerText()).toBe(questionOf("how-the-domain-signs-in"));
  await triage.answer(titleOf("symptoms/domain-managed"));
  expect(await textOf(triage.leading)).toContain(causeTitle("seamless-sso-not-enabled"));
  expect(await textOf(triage.leading)).toContain("likely");
});

test("a local account is found", async () => {
  const { triage } = await open();
  await triage.pick("dialogs/verification-error");
  await triage.pick("symptoms/signed-in-with-local-account");
  expect(await textOf(triage.leading)).toContain(causeTitle("local-account"));
  expect(await textOf(triage.leading)).toContain("confirmed");
});

test("several entries for one device end in by-design", async () => {
  const { triage } = await open();
  await triage.pick("symptoms/several-entries-for-one-device");
  expect(await textOf(triage.leading)).toContain("By design");
  expect(await triage.headline.innerText()).toMatch(/works as designed/i);
  expect(await triage.leading.locator("h3").innerText()).toBe(causeTitle("one-registration-per-user"));
});

test("the address holds the triage, and restores it", async () => {
  const { page, triage } = await open();
  await page.getByRole("combobox", { name: "The device runs" }).selectOption("windows-7");
  await triage.pick("dialogs/authentication-error");
  await triage.pick("symptoms/domain-federated", "No");
  await triage.pick("events/workplace-join-200", "Don’t know");
  const address =
    "#on=windows-7&yes=dialogs/authentication-error&no=symptoms/domain-federated&unsure=events/workplace-join-200";
  expect(await triage.fragment()).toBe(address);
  const causes = await triage.causes.locator("h3").allInnerTexts();

  const again = await open(`/${address}`);
  expect(await again.triage.causes.locator("h3").allInnerTexts()).toEqual(causes);
  expect(await again.triage.known.count()).toBe(3);
  expect(await again.page.getByRole("combobox", { name: "The device runs" }).inputValue()).toBe("windows-7");

  await again.page.evaluate(() => {
    location.hash = "yes=dialogs/device-limit-reached";
  });
  // Another address is another case: nothing of the one before is left, and Back leads to it.
  await again.page.getByText(causeTitle("device-limit-reached")).first().waitFor();
  expect(await again.triage.known.count()).toBe(1);
  expect(await again.page.getByRole("button", { name: "Undo" }).getAttribute("aria-disabled")).toBe("true");
  await again.page.goBack();
  await expect.poll(again.triage.fragment).toBe(address);
  expect(await again.triage.known.count()).toBe(3);
});

test("what the address names and nobody knows is told, and is never part of the page", async () => {
  const { page, triage, offences } = await open(
    "/#yes=dialogs/device-limit-reached,dialogs/none,%3Cimg%20src=x%20onerror=alert(1)%3E&on=windows-3",
  );
  expect(await textOf(triage.leading)).toContain(causeTitle("device-limit-reached"));
  const told = await page.locator(".triage > .note").innerText();
  for (const unknown of ["dialogs/none", "<img src=x onerror=alert(1)>", "windows-3"]) expect(told).toContain(unknown);
  expect(await page.locator(".triage img").count()).toBe(0);
  // The id of a finding may be one of a newer knowledge base: it is kept.
  expect(await triage.fragment()).toBe("#yes=dialogs/device-limit-reached,dialogs/none");
  await page.reload();
  expect(await page.locator(".triage > .note").innerText()).toContain("dialogs/none");
  expect(offences).toEqual([]);
});

test("a check that the person cannot do is somebody else's, and comes after those they can", async () => {
  const forUser = Object.values(rules.checks).filter(({ who }) => who === "user");
  const asked = [...new Set(forUser.flatMap(({ reveals }) => reveals))].join(",");
  const { page, triage } = await open(`/#on=down-level&yes=dialogs/authentication-error&unsure=${asked}`);
  const how = page.locator(".next-check .how");
  expect(await how.innerText()).toMatch(/^Who can:/);
  await page.locator(".roles summary").click();
  await page.getByRole("checkbox", { name: "The user" }).check();
  expect(await how.innerText()).toMatch(/^Ask your/);
  expect(await triage.fragment()).toContain("as=user");
});

test("Ctrl+Z in a text field is the field's own", async () => {
  const { page, triage } = await open();
  await triage.pick("dialogs/device-limit-reached");
  await page.getByRole("searchbox", { name: "Filter" }).press("Control+z");
  expect(await triage.fragment()).toBe("#yes=dialogs/device-limit-reached");
});

test("the ticket has evidence, causes, reasons and the address", async () => {
  const { page } = await open();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await triageOn(page).pick("dialogs/device-limit-reached");
  await page.getByRole("button", { name: "Copy for the ticket" }).click();
  await page.getByRole("button", { name: "Copied" }).waitFor();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain(`- ${titleOf("dialogs/device-limit-reached")}`);
  expect(text).toContain(`1. confirmed: ${causeTitle("device-limit-reached")}`);
  expect(text).toContain(page.url());
});

test("an answer is on the page when the next frame is drawn", async () => {
  const { page } = await open("/#on=down-level&yes=dialogs/authentication-error");
  const before = await page.locator(".answer").innerText();
  const drawn = await page.evaluate(async () => {
    const yes = document.querySelector<HTMLButtonElement>(".picker .presences button");
    yes?.click();
    await new Promise(requestAnimationFrame);
    return {
      isPressed: yes?.ariaPressed,
      answer: document.querySelector<HTMLElement>(".answer")?.innerText,
      fragment: location.hash,
    };
  });
  expect(drawn.isPressed).toBe("true");
  expect(drawn.answer).not.toBe(before);
  expect(drawn.fragment).not.toBe("#on=down-level&yes=dialogs/authentication-error");
});
