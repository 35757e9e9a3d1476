import path from "node:path";
import { mutatePart } from "./mutation/mutate-part";
import { partsOf } from "./mutation/parts-of";
import type { MutantResult } from "./mutation/rooms";
import { LEAST_SCORE, ROOMS, scoreOf } from "./mutation/rooms";
import { tell } from "./tell";

/**
 * npm run mutation: how much of the code the unit tests of its own room hold.
 * All rooms, or those named: `npm run mutation -- domain rollup/years`.
 */
const root = path.resolve(import.meta.dirname, "..");
const named = process.argv.slice(2);
const told: string[] = [];
const note = (
  name: string,
  results: readonly MutantResult[],
): { score: number } => {
  const { changes, noticed, score } = scoreOf(results);
  told.push(`${name}: ${noticed} of ${changes} noticed, ${score.toFixed(1)} %`);
  return { score };
};
let isHeld = true;
for (const name of named.length > 0 ? named : ROOMS) {
  const all: MutantResult[] = [];
  const parts = partsOf(root, name);
  for (const part of parts) {
    const results = await mutatePart(root, part);
    if (parts.length > 1) note(`  ${part}`, results);
    all.push(...results);
  }
  isHeld = note(name, all).score >= LEAST_SCORE && isHeld;
}
tell(told.join("\n"));
process.exit(isHeld ? 0 : 1);
