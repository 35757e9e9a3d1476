import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { complain } from "../tell";

/** The shell first: without a window to draw it takes half of the processor's time. */
const usualPaths = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:/Program Files/Google/Chrome/Application/chrome.exe",
  "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
];

/** Path of a Chromium of this machine, of the named one if any; undefined when it is not there. */
export const findBrowser = (): string | undefined =>
  (process.env.CHROMIUM_PATH ? [process.env.CHROMIUM_PATH] : usualPaths).find(
    (path) => existsSync(path),
  );

/** As fontconfig says; where there is no fontconfig, none. */
export const hasJapaneseFont = (): boolean => {
  const result = spawnSync("fc-list", [":lang=ja"], { encoding: "utf8" });
  return result.status === 0 && result.stdout.trim() !== "";
};

const mayInstallByApt = (): boolean =>
  process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

const installByApt = (packages: readonly string[]): boolean => {
  complain(`apt-get install ${packages.join(" ")} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const run = (...args: string[]) =>
    spawnSync("apt-get", args, {
      env,
      stdio: ["ignore", "ignore", "inherit"],
    }).status === 0;
  return (
    run("update", "-qq") &&
    run("install", "-y", "-qq", "--no-install-recommends", ...packages)
  );
};

/** The first set of packages that can be installed has been; false when none can. */
const install = (...sets: readonly (readonly string[])[]): boolean =>
  mayInstallByApt() && sets.some(installByApt);

/**
 * Makes sure that the browser tests can run: Chromium and a Japanese font,
 * installed through apt where this user may. Ends the process with a clear
 * message otherwise.
 */
export const ensureBrowser = (): void => {
  const fonts = hasJapaneseFont() ? [] : ["fontconfig", "fonts-noto-cjk"];
  const hasBrowser = findBrowser() !== undefined;
  if (hasBrowser && fonts.length === 0) return;
  const missing = hasBrowser ? fonts : ["chromium", ...fonts];
  // Not every distribution has the shell as a package of its own.
  if (
    hasBrowser
      ? install(fonts)
      : install(["chromium-headless-shell", ...fonts], missing)
  )
    return;
  complain(
    `画面のテストには ${missing.join(", ")} が必要です。\`sudo apt-get install ${missing.join(" ")}\` で入れるか、CHROMIUM_PATH に Chromium のパスを指定してください。/ The browser tests need ${missing.join(", ")}: install them, or name a Chromium in CHROMIUM_PATH.`,
  );
  process.exit(1);
};
