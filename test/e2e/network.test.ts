import type { Page, Worker } from "playwright";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type ForeignServer, startForeignServer } from "./foreign-server.ts";
import { site, siteWithoutHeaders, useBrowser } from "./site.ts";
import { fromPage, fromWorker, type Ways } from "./ways-to-send.ts";

const { visit } = useBrowser();
const untilAllHaveGone = 1_500; // milliseconds; the control below proves that it is long enough

let foreign: ForeignServer;
beforeEach(async () => {
  foreign = await startForeignServer();
});
afterEach(() => foreign.close());

/** Tries every way, each to a path of its own name. */
async function tryAll(within: { evaluate(script: string): Promise<unknown> }, ways: Ways): Promise<void> {
  for (const [name, way] of Object.entries(ways)) {
    // Not awaited there: some ways answer only when they have got through.
    await within.evaluate(
      `{ const way = ${way.toString()}; (async () => way(${JSON.stringify(`${foreign.address}/${name}`)}))().catch(() => {}); 0 }`,
    );
  }
  await new Promise((resolve) => setTimeout(resolve, untilAllHaveGone));
}

async function workerOf(page: Page): Promise<Worker> {
  const started = page.waitForEvent("worker");
  await page.getByRole("textbox", { name: "Paste what the tool printed" }).fill("error code 0x801c03f2");
  const worker = await started;
  await page.locator(".reading-status").getByText("recognised").waitFor();
  return worker;
}

test("a page without a policy sends by every one of these ways, and so does its worker", async () => {
  const other = await startForeignServer();
  const { page } = await visit("/", { from: other.address });
  await tryAll(page, fromPage);
  expect([...foreign.seen].sort()).toEqual(Object.keys(fromPage).sort());

  foreign.seen.clear();
  const started = page.waitForEvent("worker");
  await page.evaluate(() => new Worker(URL.createObjectURL(new Blob(["0"], { type: "text/javascript" }))) && 0);
  await tryAll(await started, fromWorker);
  expect([...foreign.seen].sort()).toEqual(Object.keys(fromWorker).sort());
  other.close();
});

describe.each([
  ["headers", site],
  ["no headers", siteWithoutHeaders],
])("from a host with %s", (_, from) => {
  test.each(["/", "/search/", "/browse/"])("the page %s can send nothing to another host", async (path) => {
    const { page } = await visit(path, { from });
    await tryAll(page, fromPage);
    // Chromium may open a connection ahead of a frame that it then refuses; nothing goes over it.
    expect([...foreign.seen]).toEqual([]);
  });

  test("nor can the worker that holds what was pasted", async () => {
    const { page, offences } = await visit("/", { from });
    const worker = await workerOf(page);
    expect(offences).toEqual([]);
    await tryAll(worker, fromWorker);
    expect([...foreign.seen]).toEqual([]);
    expect(foreign.connections).toBe(0);
  });

  test("nor can the worker that hides names in what is copied", async () => {
    const { page, offences } = await visit("/", { from });
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin: new URL(from).origin });
    await workerOf(page);
    const started = page.waitForEvent("worker");
    await page.getByRole("button", { name: "Copy redacted" }).click();
    const worker = await started;
    await page.getByRole("button", { name: "Copied" }).waitFor();
    expect(offences).toEqual([]);
    await tryAll(worker, fromWorker);
    expect([...foreign.seen]).toEqual([]);
    expect(foreign.connections).toBe(0);
  });

  test("page and worker load from this site alone, the rules once", async () => {
    const { page, requests } = await visit("/", { from });
    await workerOf(page);
    expect(requests.filter((address) => address.endsWith("/rules.json"))).toHaveLength(1);
    expect(requests.filter((address) => address.includes("/worker-"))).toHaveLength(1);
  });
});

test("with headers no other site can frame a page", async () => {
  const framing = await startForeignServer(`<iframe src="${site}/"></iframe>`);
  const { page } = await visit("/", { from: framing.address });
  const [, frame] = page.frames();
  expect(frame?.url()).toContain("chrome-error:");
  framing.close();
});

test("the interface can be read from any site, and a page of another origin cannot embed the rest", async () => {
  const { headers } = await fetch(`${site}/api/v1/index.json`);
  expect(headers.get("access-control-allow-origin")).toBe("*");
  const other = await startForeignServer();
  const { page } = await visit("/", { from: other.address });
  const read = (path: string) => page.evaluate((address) => fetch(address).then((one) => one.status), site + path);
  expect(await read("/api/v1/rules.json")).toBe(200);
  await expect(read("/search/codes.json")).rejects.toThrow(/Failed to fetch/);
  other.close();
});
