import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { build } from "esbuild";
import type { Bench, BenchRow } from "./bench/bench-row";
import {
  benchDocument,
  type BenchResults,
  resultsOf,
  tableOf,
} from "./bench/bench-results";
import { benchFirstDocuments } from "./bench/browser/bench-first-documents";
import { benchLarge, benchScreen } from "./bench/browser/bench-screen";
import { ensureBuilt } from "./build/ensure-built";
import { formatText } from "./format-text";
import type * as RunBench from "./bench/run-bench";
import { complain, tell } from "./tell";

const root = path.resolve(import.meta.dirname, "..");
const DOCUMENT = path.join(root, "docs/benchmarks.md");
const DATA = path.join(root, "docs/benchmarks.json");

/**
 * Those of Node are measured as they ship, compiled ahead: the loader that runs
 * these scripts wraps every function to keep its name, which costs closures dearly.
 */
const nodeBenches = async (): Promise<Readonly<Record<string, Bench>>> => {
  const outfile = path.join(root, "dist/bench/run-bench.mjs");
  await build({
    entryPoints: [path.join(root, "scripts/bench/run-bench.ts")],
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
    target: "es2022",
    outfile,
    logLevel: "warning",
  });
  const { NODE_BENCHES } = (await import(
    pathToFileURL(outfile).href
  )) as typeof RunBench;
  return NODE_BENCHES;
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    large: { type: "boolean", default: false },
    compare: { type: "string" },
    json: { type: "string" },
  },
});

/** Takes many minutes: only when asked for. */
const LARGE = "large";

const benches: Readonly<Record<string, Bench>> = {
  ...(await nodeBenches()),
  screen: benchScreen,
  page: benchFirstDocuments,
  [LARGE]: benchLarge,
};
const isWhole = positionals.length === 0;
const names = [
  ...(isWhole
    ? Object.keys(benches).filter((name) => name !== LARGE)
    : positionals),
  ...(values.large ? [LARGE] : []),
];
await ensureBuilt();
const rows: BenchRow[] = [];
for (const name of names) {
  const bench = benches[name];
  if (bench === undefined) {
    complain(`What can be measured: ${Object.keys(benches).join(", ")}`);
    process.exit(1);
  }
  complain(`${name} …`);
  try {
    rows.push(...(await bench()));
  } catch (error) {
    // The others are still worth measuring; the run as a whole has failed.
    complain(error instanceof Error ? String(error.stack) : String(error));
    process.exitCode = 1;
  }
}

const earlier =
  values.compare === undefined
    ? undefined
    : (JSON.parse(await readFile(values.compare, "utf8")) as BenchResults);
const results = resultsOf(rows, new Date());
const data = await formatText(DATA, JSON.stringify(results));
tell(tableOf(results, earlier));
if (values.json !== undefined) await writeFile(values.json, data);
if (isWhole && process.exitCode === undefined) {
  await writeFile(DATA, data);
  await writeFile(
    DOCUMENT,
    await formatText(
      DOCUMENT,
      benchDocument(await readFile(DOCUMENT, "utf8"), results),
    ),
  );
  complain(`Written: ${DOCUMENT}, ${DATA}`);
}
// The browser that was shared stays open until the end.
process.exit();
