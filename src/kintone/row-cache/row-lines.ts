import type { LoadedRows } from "../sources/load-rows";
import type { YieldToPage } from "../page/yield-to-page";

/** Kinds of rows of which there can be tens of thousands. */
const MANY = ["meetings", "activities"] as const;
/** Rows that are turned at once: a few milliseconds. */
const STEP = 500;

type Line = readonly [name: (typeof MANY)[number], rows: readonly unknown[]];

/** Rows as lines of JSON, written in steps: one piece would stop the page for long. */
export const rowLines = async (
  rows: LoadedRows,
  pause: YieldToPage,
): Promise<string> => {
  const lines = [JSON.stringify({ ...rows, meetings: [], activities: [] })];
  for (const name of MANY) {
    for (let start = 0; start < rows[name].length; start += STEP) {
      await pause();
      const line: Line = [name, rows[name].slice(start, start + STEP)];
      lines.push(JSON.stringify(line));
    }
  }
  return lines.join("\n");
};

/**
 * The rows of rowLines(), read in steps.
 * @throws SyntaxError for any other text
 */
export const rowsOfLines = async (
  text: string,
  pause: YieldToPage,
): Promise<LoadedRows> => {
  const [first = "", ...others] = text.split("\n");
  const read: Record<Line[0], unknown[]> = { meetings: [], activities: [] };
  for (const line of others) {
    await pause();
    const [name, rows] = JSON.parse(line) as Line;
    read[name].push(...rows);
  }
  return { ...(JSON.parse(first) as LoadedRows), ...read } as LoadedRows;
};
