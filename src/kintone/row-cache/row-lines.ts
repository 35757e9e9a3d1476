import type { LoadedRows } from "../sources/loaded-rows";
import type { YieldToPage } from "../page/yield-to-page";

/** Kinds of rows of which there can be tens of thousands. */
const MANY = ["meetings", "activities"] as const;
/** Rows that are turned at once: a few milliseconds. */
const STEP = 500;

type Line = readonly [name: (typeof MANY)[number], rows: readonly unknown[]];

/** Rows as lines of JSON, each made when it is asked for: one piece would stop the page for long. */
export async function* rowLines(
  rows: LoadedRows,
  pause: YieldToPage,
): AsyncGenerator<string> {
  yield `${JSON.stringify({ ...rows, meetings: [], activities: [] })}\n`;
  for (const name of MANY) {
    for (let start = 0; start < rows[name].length; start += STEP) {
      await pause();
      const line: Line = [name, rows[name].slice(start, start + STEP)];
      yield `${JSON.stringify(line)}\n`;
    }
  }
}

/**
 * The rows of rowLines(), read in steps.
 * @throws SyntaxError for any other lines
 */
export const rowsOfLines = async (
  lines: AsyncIterable<string>,
  pause: YieldToPage,
): Promise<LoadedRows> => {
  const read: Record<Line[0], unknown[]> = { meetings: [], activities: [] };
  let first: LoadedRows | undefined;
  for await (const line of lines) {
    if (first === undefined) {
      first = JSON.parse(line) as LoadedRows;
      continue;
    }
    await pause();
    const [name, rows] = JSON.parse(line) as Line;
    read[name].push(...rows);
  }
  if (first === undefined) throw new SyntaxError("There are no lines.");
  return { ...first, ...read } as LoadedRows;
};

/** A text that comes in pieces, line by line; each ends with a line feed. */
export async function* linesOf(
  pieces: AsyncIterable<string>,
): AsyncGenerator<string> {
  let begun = "";
  for await (const piece of pieces) {
    const lines = (begun + piece).split("\n");
    begun = lines.pop() ?? "";
    yield* lines;
  }
}
