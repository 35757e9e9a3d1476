import { benchImporting } from "./bench-importing";
import { benchReading } from "./bench-reading";
import { benchRollup } from "./bench-rollup";

/** `npm run bench -- rollup`: what is measured, by name. */
const BENCHES: Readonly<Record<string, () => void | Promise<void>>> = {
  rollup: benchRollup,
  reading: benchReading,
  importing: benchImporting,
};

const [name = ""] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench === undefined) {
  console.error(
    `Name what to measure: npm run bench -- ${Object.keys(BENCHES).join("|")}`,
  );
  process.exitCode = 1;
} else {
  await bench();
}
