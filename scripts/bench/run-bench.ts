import { benchRollup } from "./bench-rollup";

/** `npm run bench -- rollup`: what is measured, by name. */
const BENCHES: Readonly<Record<string, () => void>> = { rollup: benchRollup };

const [name = ""] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench === undefined) {
  console.error(
    `Name what to measure: npm run bench -- ${Object.keys(BENCHES).join("|")}`,
  );
  process.exitCode = 1;
} else {
  bench();
}
