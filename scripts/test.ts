import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ensureBrowser } from "./bootstrap/ensure-browser";
import { ensureBuilt } from "./build/ensure-built";

const root = path.resolve(import.meta.dirname, "..");
const resultsPath = path.join(root, "dist/test-results.json");

/** Runs a tool of node_modules; ends the process with its exit code when it fails. */
const run = (title: string, tool: string, ...args: string[]): void => {
  console.log(`\n# ${title}`);
  const { status } = spawnSync(
    process.execPath,
    [path.join(root, "node_modules", tool), ...args],
    { cwd: root, stdio: ["ignore", "inherit", "inherit"] },
  );
  if (status !== 0) process.exit(status ?? 1);
};

ensureBrowser();
for (const project of ["pure", "plugin", "node"]) {
  const file =
    project === "plugin" ? "tsconfig.json" : `tsconfig.${project}.json`;
  run(`types (${project})`, "typescript/bin/tsc", "-p", file);
}
run("lint", "eslint/bin/eslint.js", ".");
run("format", "prettier/bin/prettier.cjs", "--check", "--log-level=warn", ".");

console.log("\n# build");
console.log(await ensureBuilt());

mkdirSync(path.dirname(resultsPath), { recursive: true });
run(
  "tests",
  "vitest/vitest.mjs",
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${resultsPath}`,
  ...process.argv.slice(2),
);

const results = JSON.parse(readFileSync(resultsPath, "utf8")) as {
  numPassedTests: number;
  numFailedTests: number;
};
console.log(
  `\n${results.numPassedTests} passed, ${results.numFailedTests} failed`,
);
