import type { Bench } from "../bench-row";
import { measureSize } from "./measure-size";

/** Meetings of a year, with what the first figure may take after the last answer. */
const SIZES = [
  { size: 5_000, firstFigureMs: 150, isKept: true },
  { size: 50_000, firstFigureMs: 600, isKept: true },
] as const;
/** More rows than are kept from one page to the next (kintone/row-cache). */
const LARGE = { size: 200_000, firstFigureMs: 2_400, isKept: false } as const;

/**
 * The summary of a year in Chromium: its first figure after kintone's last
 * answer, how long the page answers nobody, what it holds, and what coming
 * back, switching and looking at records take. The figures must be those of
 * the meetings.
 */
export const benchScreen: Bench = async () =>
  (await inTurn(SIZES.map((size) => () => measureSize(size)))).flat();

/** The same with more meetings than one year of any city has. */
export const benchLarge: Bench = () => measureSize(LARGE);

const inTurn = async <T>(
  tasks: readonly (() => Promise<T>)[],
): Promise<readonly T[]> => {
  const done: T[] = [];
  for (const task of tasks) done.push(await task());
  return done;
};
