/**
 * What a paste of 5 MB does to the page while it is read: the longest task of the page's own thread, beside the time that
 * the reading takes in its worker. Fails if a task blocks typing for a tenth of that time. On the built site: `npm run build`.
 */
import path from "node:path";
import type { Page } from "playwright";
import { startBrowser } from "../test/e2e/browser.ts";
import { serveFolder } from "../test/e2e/static-server.ts";

const bytes = 5_000_000;
const letters = "abcdefghijklmnopqrst";
const mostOfReading = 0.1;

const server = await serveFolder(path.resolve("dist"));
const browser = await startBrowser();
const page = await browser.newPage();
await page.goto(`${server.address}/`);
await page.locator(".triage").waitFor();

const idle = await longestTask(page, () => type(page));
const started = performance.now();
const reading = await longestTask(page, async () => {
  await paste(page);
  await type(page);
  await page.locator(".paste [role=status]").getByText("recognised").waitFor({ timeout: 120_000 });
});
const took = performance.now() - started;
await browser.close();
await server.close();

console.log(`${letters.length} letters typed, nothing pasted: longest task ${idle} ms (0: none of 50 ms or more)`);
console.log(`${letters.length} letters typed while ${bytes / 1e6} MB are read: longest task ${reading} ms`);
console.log(
  `from the paste to the diagnosis: ${Math.round(took)} ms; ${(reading / took).toFixed(3)} of it in one task`,
);
process.exitCode = reading / took <= mostOfReading ? 0 : 1;

/** The milliseconds of the longest task in the page's own thread meanwhile; 0 if none took 50 or more. */
async function longestTask(on: Page, meanwhile: () => Promise<void>): Promise<number> {
  const handle = await on.evaluateHandle(() => {
    const durations: number[] = [];
    const observer = new PerformanceObserver((list) => durations.push(...list.getEntries().map((one) => one.duration)));
    observer.observe({ type: "longtask" });
    return durations;
  });
  await meanwhile();
  return Math.round(Math.max(0, ...(await handle.jsonValue())));
}

/** As a person pastes: the page gets the text of the clipboard, and no letter is typed. */
async function paste(on: Page): Promise<void> {
  await on.evaluate((size) => {
    const line = "On the third day the technician wrote that AzureAdJoined : NO, error 0x801c03f2, had not changed.\n";
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", line.repeat(Math.ceil(size / line.length)));
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    document.getElementById("paste-field")?.dispatchEvent(event);
  }, bytes);
}

async function type(on: Page): Promise<void> {
  const filter = on.getByRole("searchbox", { name: "Filter" });
  await filter.fill("");
  await filter.pressSequentially(letters);
}
