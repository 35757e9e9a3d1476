import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
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
  rmSync(resultsPath, { force: true });
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

interface Results {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/** So much of a failure is told again; all of it stands above. */
const MOST_LETTERS = 300;

/**
 * The counts, and what failed in a line each: below differences of any length nobody finds it.
 * @param passed whether vitest says so
 */
const printResults = (passed: boolean): void => {
  const results = JSON.parse(readFileSync(resultsPath, "utf8")) as Results;
  const failedFiles = results.testResults.filter(
    ({ status }) => status === "failed",
  );
  // A worker that ended, say, or an error that nobody waited for.
  if (!passed && failedFiles.length === 0)
    tell("\nFAILED outside of all tests: see “Unhandled Errors” above");
  for (const file of failedFiles) {
    const place = path.relative(root, file.name);
    const failed = file.assertionResults.filter(
      ({ status }) => status === "failed",
    );
    for (const { fullName, failureMessages } of failed)
      tell(
        `\nFAILED ${place}: ${fullName}\n  ${failureMessages.join(" ").slice(0, MOST_LETTERS)}`,
      );
    // A file that could not be loaded has no tests.
    if (failed.length === 0)
      tell(`\nFAILED ${place}\n  ${file.message.slice(0, MOST_LETTERS)}`);
  }
  tell(`\n${results.numPassedTests} passed, ${results.numFailedTests} failed`);
};

ensureBrowser();
const selection = process.argv.slice(2);
const [testsPassed, checksPassed] = await Promise.all([
  runTests(selection),
  // Who runs a part wants to know of that part only.
  selection.length > 0 || runChecks(),
]);
if (existsSync(resultsPath)) printResults(testsPassed);
if (!testsPassed || !checksPassed) process.exit(1);
