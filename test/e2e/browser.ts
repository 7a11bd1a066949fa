import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { type Browser, chromium } from "playwright";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts a real Chromium: the one of CHROMIUM_PATH, else Playwright's own, else the system's, else one it can install. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser() ?? installBrowser(), args: flags });
}

function findBrowser(): string | undefined {
  const asked = process.env["CHROMIUM_PATH"];
  if (asked) {
    if (!existsSync(asked)) throw new Error(`CHROMIUM_PATH names ${asked}, and there is no such file.`);
    return asked;
  }
  return [chromium.executablePath(), ...usualPlaces()].find((file) => file && existsSync(file));
}

function usualPlaces(): string[] {
  if (process.platform === "darwin")
    return [
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];
  if (process.platform === "win32")
    return ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].flatMap((name) => {
      const folder = process.env[name];
      return folder
        ? [
            path.join(folder, "Google/Chrome/Application/chrome.exe"),
            path.join(folder, "Chromium/Application/chrome.exe"),
            path.join(folder, "Microsoft/Edge/Application/msedge.exe"),
          ]
        : [];
    });
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge"];
  const folders = (process.env["PATH"] ?? "").split(path.delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

/** On Debian and its children, as root, the system's packages have one. Elsewhere a person has to decide. */
function installBrowser(): string {
  if (process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    for (const args of [["update"], ["install", "-y", "--no-install-recommends", "chromium"]])
      spawnSync("apt-get", args, { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(
    "The browser tests need Chromium, and there is none here. Do one of these, then run them again:\n" +
      "  npx playwright install --with-deps chromium\n" +
      "  apt-get install chromium (Debian, Ubuntu), dnf install chromium (Fedora), or install Google Chrome\n" +
      "  CHROMIUM_PATH=/path/to/chromium npm test",
  );
}
