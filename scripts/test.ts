import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ensureBrowser } from "./bootstrap/ensure-browser";
import { tell } from "./tell";

const root = path.resolve(import.meta.dirname, "..");
const resultsPath = path.join(root, "dist/test-results.json");

const hasPassed = (child: ChildProcess): Promise<boolean> =>
  new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => resolve(status === 0));
  });

/** Runs a script of package.json; prints what it said in one piece when it has ended. */
const runCheck = async (script: string): Promise<boolean> => {
  const child = spawn("npm", ["run", "--silent", script], {
    cwd: root,
    shell: process.platform === "win32",
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  const hear = (chunk: Buffer): void => {
    said += chunk.toString();
  };
  child.stdout.on("data", hear);
  child.stderr.on("data", hear);
  const passed = await hasPassed(child);
  tell(`\n# ${script}: ${passed ? "passed" : "FAILED"}\n${said}`);
  return passed;
};

/** One after another, so that they leave a processor to the tests. */
const runChecks = async (): Promise<boolean> => {
  const types = await runCheck("check:types");
  const lint = await runCheck("lint");
  return types && lint;
};

/** @param args paths of tests and options of vitest; none for all tests */
const runTests = (args: readonly string[]): Promise<boolean> => {
  mkdirSync(path.dirname(resultsPath), { recursive: true });
  return hasPassed(
    spawn(
      process.execPath,
      [
        path.join(root, "node_modules/vitest/vitest.mjs"),
        "run",
        "--reporter=default",
        "--reporter=json",
        `--outputFile.json=${resultsPath}`,
        ...args,
      ],
      { cwd: root, stdio: ["ignore", "inherit", "inherit"] },
    ),
  );
};

const printCounts = (): void => {
  const results = JSON.parse(readFileSync(resultsPath, "utf8")) as {
    numPassedTests: number;
    numFailedTests: number;
  };
  tell(`\n${results.numPassedTests} passed, ${results.numFailedTests} failed`);
};

ensureBrowser();
const selection = process.argv.slice(2);
const [testsPassed, checksPassed] = await Promise.all([
  runTests(selection),
  // Who runs a part wants to know of that part only.
  selection.length > 0 || runChecks(),
]);
if (testsPassed) printCounts();
if (!testsPassed || !checksPassed) process.exit(1);
