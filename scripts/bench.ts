import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const outfile = path.resolve(import.meta.dirname, "../dist/bench.mjs");

// Measured as it ships, compiled ahead: the loader that runs these scripts
// wraps every function to keep its name, which costs closures dearly.
await build({
  entryPoints: [path.resolve(import.meta.dirname, "bench/run-bench.ts")],
  bundle: true,
  packages: "external",
  platform: "node",
  format: "esm",
  target: "es2022",
  outfile,
  logLevel: "warning",
});
await import(pathToFileURL(outfile).href);
