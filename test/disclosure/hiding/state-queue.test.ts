import { expect, test } from "vitest";
import type { State } from "../../../src/disclosure/hiding/state-queue";
import { StateQueue } from "../../../src/disclosure/hiding/state-queue";

const state = (name: string, cost: number, failing: number): State => ({
  name,
  cost,
  failing: Array.from({ length: failing }, (_, index) => index),
  values: new Int32Array(),
  changed: [],
});

test("states come by cost, and at one cost by how much is still to be mended", () => {
  const queue = new StateQueue();
  queue.push(state("dear", 3, 0));
  queue.push(state("cheap, much to mend", 1, 500));
  queue.push(state("cheap, mended", 1, 0));
  queue.push(state("cheap, little to mend", 1, 2));
  queue.push(state("free, much to mend", 0, 99));
  const taken = Array.from({ length: 5 }, () => queue.takeCheapest()?.name);
  expect(taken).toEqual([
    "free, much to mend",
    "cheap, mended",
    "cheap, little to mend",
    "cheap, much to mend",
    "dear",
  ]);
  expect(queue.takeCheapest()).toBeUndefined();
});

test("of two alike, both are taken", () => {
  const queue = new StateQueue();
  queue.push(state("a", 1, 1));
  queue.push(state("b", 1, 1));
  expect(
    [queue.takeCheapest()?.name, queue.takeCheapest()?.name].sort(),
  ).toEqual(["a", "b"]);
  expect(queue.takeCheapest()).toBeUndefined();
});
