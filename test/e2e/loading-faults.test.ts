import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page, Route } from "playwright";
import { describe, expect, test } from "vitest";
import { fingerprintOf } from "../../src/rules/fingerprint.ts";
import { rules } from "./knowledge.ts";
import { dist, site, useBrowser } from "./site.ts";

const { visit } = useBrowser();
const rulesText = readFileSync(path.join(dist, "api/v1/rules.json"), "utf8");
const rulesAddress = "**/api/v1/rules.json";
const workerAddress = "**/_astro/worker-*.js";
const entered = "#yes=dialogs/device-limit-reached";

type Answer = (route: Route) => unknown;
const says =
  (body: string, contentType = "application/json"): Answer =>
  (route) =>
    route.fulfill({ body, contentType });
const html = says("<!doctype html><title>Welcome</title>", "text/html");
const missing: Answer = (route) =>
  route.fulfill({ status: 404, body: "<!doctype html>gone", contentType: "text/html" });
const dropped: Answer = (route) => route.abort("connectionreset");
const otherRules = (change: object) => JSON.stringify({ ...rules, ...change });

/** A page of triage that is not yet opened, so that the test can put a fault in its way. */
async function before(): Promise<Page> {
  const { page } = await visit("/browse/");
  return page;
}

const open = (page: Page, fragment = "") => page.goto(`${site}/${fragment}`, { waitUntil: "commit" });
const listOf = (page: Page) => page.locator("#triage").getByRole("link", { name: "Causes", exact: true });
const alertOn = (page: Page) => page.getByRole("alert");

async function expectNoWordOfJavaScript(page: Page): Promise<void> {
  expect(await page.getByText("Without JavaScript").isVisible()).toBe(false);
  expect(await page.getByText("a script of this page is missing").isVisible()).toBe(false);
}

describe("the rules", () => {
  test.each<[string, Answer, RegExp]>([
    ["missing", missing, /could not be loaded: the server answered 404\. Try again/],
    ["a page instead", html, /something that is not the rules, or only a part/],
    ["cut in half", says(rulesText.slice(0, rulesText.length / 2)), /something that is not the rules, or only a part/],
    ["an empty object", says("{}"), /something that is not the rules/],
    ["null", says("null"), /something that is not the rules/],
    ["without checks", says(otherRules({ checks: undefined })), /something that is not the rules/],
    ["of another version", says(otherRules({ version: 2 })), /rules of another version/],
    [
      "with a condition of an unknown form",
      says(otherRules({ causes: { new: { ...Object.values(rules.causes)[0], needs: { atLeast: [] } } } })),
      /rules of another version/,
    ],
    ["dropped by the network", dropped, /the connection to the server failed/],
  ])("%s: the page says so, keeps its list, and tries again", async (_, answer, words) => {
    const page = await before();
    await page.route(rulesAddress, answer);
    await open(page, entered);
    await alertOn(page).waitFor();
    expect(await alertOn(page).innerText()).toMatch(words);
    expect(await alertOn(page).innerText()).toMatch(/Try again, or look up what you see in the list below\./);
    expect(await listOf(page).isVisible()).toBe(true);
    await expectNoWordOfJavaScript(page);

    // A second try that fails says so again.
    await page.getByRole("button", { name: "Try again" }).click();
    await alertOn(page).waitFor();

    await page.unroute(rulesAddress);
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator(".triage").waitFor();
    expect(await page.evaluate(() => location.hash)).toBe(entered);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
    expect(await alertOn(page).count()).toBe(0);
  });

  test("on a device that is offline: the page says so", async () => {
    const page = await before();
    await page.addInitScript(() => Object.defineProperty(navigator, "onLine", { get: () => false }));
    await page.route(rulesAddress, (route) => route.abort("internetdisconnected"));
    await open(page);
    await alertOn(page).waitFor();
    expect(await alertOn(page).innerText()).toContain("this device is offline");
  });

  test("that do not come: the page says that it waits, shows its list, and tries again", async () => {
    const page = await before();
    let asked = 0;
    await page.route(rulesAddress, (route) => (asked++ === 0 ? undefined : route.continue()));
    await open(page);
    const status = page.locator("#triage").getByRole("status");
    await status.waitFor();
    expect(await status.innerText()).toContain("still loading");
    expect(await listOf(page).isVisible()).toBe(true);
    await expectNoWordOfJavaScript(page);
    await page.getByRole("button", { name: "Try again" }).click();
    await page.locator(".triage").waitFor();
  });

  test("of an earlier build from a cache: the page asks the server, and says nothing", async () => {
    const page = await before();
    let asked = 0;
    await page.route(rulesAddress, (route) =>
      asked++ === 0 ? says(otherRules({ checks: {} }))(route) : route.continue(),
    );
    await open(page);
    await page.locator(".triage").waitFor();
    expect(asked).toBe(2);
    expect(await alertOn(page).count()).toBe(0);
  });

  test("newer than the page: it offers to reload, and the case is kept", async () => {
    const page = await before();
    const newer = otherRules({ newField: true });
    await page.route(rulesAddress, says(newer));
    await servePageOf(page, (text) => text.replace(/data-rules="\w+"/, `data-rules="${fingerprintOf(newer)}"`));
    await open(page, entered);
    await alertOn(page).waitFor();
    expect(await alertOn(page).innerText()).toBe(
      "This site was updated since you opened it. Reload: what you entered is kept.",
    );
    expect(await listOf(page).isVisible()).toBe(true);
    await page.getByRole("button", { name: "Reload" }).click();
    await page.locator(".triage").waitFor();
    expect(await page.evaluate(() => location.hash)).toBe(entered);
  });
});

/** From now on the server has another build of the page of triage than the one that is opened next. */
async function servePageOf(page: Page, change: (html: string) => string): Promise<void> {
  let isOpen = false;
  await page.route(
    ({ pathname }) => pathname === new URL(`${site}/`).pathname,
    async (route) => {
      if (!isOpen) {
        isOpen = true;
        return route.continue();
      }
      const response = await route.fetch();
      return route.fulfill({ response, body: change(await response.text()) });
    },
  );
}

test("a page that cannot show the questions says so, keeps its list, and tries again", async () => {
  const page = await before();
  await page.addInitScript(() => {
    const { replaceState } = history;
    history.replaceState = () => {
      history.replaceState = replaceState;
      throw new Error("boom");
    };
  });
  await open(page, entered);
  await alertOn(page).waitFor();
  expect(await alertOn(page).innerText()).toContain("boom");
  expect(await listOf(page).isVisible()).toBe(true);
  await page.getByRole("button", { name: "Try again" }).click();
  await page.locator(".triage .answer .cause").first().waitFor();
  expect(await page.locator(".triage").count()).toBe(1);
  expect(await listOf(page).count()).toBe(0);
});

test("the script of the page missing: the list comes, and says why", async () => {
  const page = await before();
  await page.route("**/_astro/index*.js", missing);
  await open(page, entered);
  // Before the styles are there, everything shows.
  await page.waitForLoadState("load");
  await page.getByText("a script of this page is missing").waitFor();
  expect(await listOf(page).isVisible()).toBe(true);
  expect(await page.getByText("Without JavaScript").isVisible()).toBe(false);
});

describe("the reader", () => {
  const field = (page: Page) => page.getByRole("textbox", { name: "Paste what the tool printed" });
  const paste = (page: Page) => field(page).fill("error code 0x801c03f2");
  // The text waits for an answer to whose it is: the address came with a case.
  const faultOf = (page: Page) => page.locator(".reading-status").getByRole("alert");
  const isRead = (page: Page) => page.locator(".reading-status").getByText("One line was recognised").waitFor();
  const throwsWhenItReads =
    'postMessage({ kind: "ready" }); addEventListener("message", ({ data }) => { if (data.kind === "read") throw new Error("boom"); })';

  test.each<[string, Answer, RegExp]>([
    ["missing", missing, /could not be read: the server answered 404\. Try again, or pick below/],
    ["a page instead", html, /the server sent a page in place of the script/],
    ["dropped by the network", dropped, /the connection to the server failed/],
    [
      "a script that fails",
      says('throw new Error("boom")', "text/javascript"),
      /the script of the reader failed \(.*boom/,
    ],
    ["cut in half", says("(function(){ let", "text/javascript"), /the script of the reader failed/],
    ["broken off while it reads", says(throwsWhenItReads, "text/javascript"), /the reader broke off \(.*boom/],
  ])("%s: the page says so, goes on, and tries again", async (_, answer, words) => {
    const page = await before();
    await page.route(workerAddress, answer);
    await open(page, entered);
    await paste(page);
    await faultOf(page).waitFor();
    expect(await faultOf(page).innerText()).toMatch(words);
    expect(await page.evaluate(() => location.hash)).toBe(entered);
    await page.unroute(workerAddress);
    await page.getByRole("button", { name: "Try again" }).click();
    await isRead(page);
    expect(await page.evaluate(() => document.activeElement?.className)).toContain("reading-status");
    expect(await faultOf(page).count()).toBe(0);
  });

  test.each<[string, () => void, RegExp]>([
    ["has no workers", () => Object.assign(window, { Worker: undefined }), /this browser cannot run a worker/],
    [
      "forbids them",
      () =>
        Object.assign(window, {
          Worker: class {
            constructor() {
              throw new Error("forbidden here");
            }
          },
        }),
      /forbidden here/,
    ],
  ])("a browser that %s: the page says so", async (_, setUp, words) => {
    const page = await before();
    await page.addInitScript(setUp);
    await open(page);
    await paste(page);
    await faultOf(page).waitFor();
    expect(await faultOf(page).innerText()).toMatch(words);
  });

  test("gone because the site was updated: the page offers to reload, and says what is kept", async () => {
    const page = await before();
    await page.route(workerAddress, missing);
    await servePageOf(page, (text) => text.replaceAll("/_astro/index", "/_astro/newer"));
    await open(page, entered);
    await paste(page);
    await faultOf(page).waitFor();
    expect(await faultOf(page).innerText()).toMatch(/updated since you opened it\. Reload: your answers are kept/);
    await page.unrouteAll();
    await page.getByRole("button", { name: "Reload" }).click();
    await paste(page);
    await isRead(page);
    expect(await page.evaluate(() => decodeURIComponent(location.hash))).toContain("dialogs/device-limit-reached");
  });

  test("that does not come: Stop ends the waiting, and the next text is read", async () => {
    const page = await before();
    let asked = 0;
    await page.route(workerAddress, (route) => (asked++ === 0 ? undefined : route.continue()));
    await open(page);
    await paste(page);
    await page.getByRole("button", { name: "Stop" }).click();
    await page.getByText("The reading was stopped").waitFor();
    await page.getByRole("button", { name: "Read it again" }).click();
    await isRead(page);
  });
});

describe("a reading of many devices", () => {
  const manyDevices = "AzureAdJoined : NO\nDomainJoined : YES\n".repeat(4_000);

  test.each(["Stop", "Remove the text"])("is ended by %s, and the next text does not wait for it", async (button) => {
    const { page, offences } = await visit("/");
    const field = page.getByRole("textbox", { name: "Paste what the tool printed" });
    await field.waitFor();
    // Not typed by the debugger, which takes longer for it than the reading does.
    const give = (text: string) =>
      field.evaluate((element, value) => {
        (element as HTMLTextAreaElement).value = value;
        element.dispatchEvent(new Event("input", { bubbles: true }));
      }, text);
    const started = page.waitForEvent("worker");
    await give(manyDevices);
    const worker = await started;
    const ended = worker.waitForEvent("close");
    await page.getByText(/[\d,]+ of 4,000 devices/).waitFor();
    await page.getByRole("button", { name: button }).click();
    await ended;
    await give("error code 0x801c03f2");
    await page.locator(".reading-status").getByText("One line was recognised").waitFor();
    expect(page.workers()).toHaveLength(1);
    expect(page.workers()[0]).not.toBe(worker);
    expect(offences).toEqual([]);
  });
});
