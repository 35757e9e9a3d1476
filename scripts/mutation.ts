import path from "node:path";
import { mutateRoom } from "./mutation/mutate-room";
import { LEAST_SCORE, ROOMS, scoreOf } from "./mutation/rooms";

/**
 * npm run mutation: how much of the code the unit tests of its own room hold.
 * All rooms, or those named: `npm run mutation -- domain rollup/years`.
 */
const root = path.resolve(import.meta.dirname, "..");
const named = process.argv.slice(2);
const scores = new Map<string, number>();
for (const part of named.length > 0 ? named : ROOMS) {
  const results = await mutateRoom(root, part);
  scores.set(part, scoreOf(results));
}
for (const [part, score] of scores) {
  console.log(`${part}: ${score.toFixed(1)} % killed`);
}
const isHeld = [...scores.values()].every((score) => score >= LEAST_SCORE);
process.exit(isHeld ? 0 : 1);
