import { sampleDocument } from "./sample-report";

/** Looks up figures of the long table as it stands in a file. */
export class LongTable {
  private readonly ids = sampleDocument().report.data.figures.columns.map(
    ({ id }) => id,
  );

  constructor(private readonly lines: readonly (readonly string[])[]) {}

  /**
   * The one figure whose columns hold these words.
   * @returns null for a blank value
   * @throws when there is none or more than one
   */
  value(match: Readonly<Record<string, string>>): number | null {
    const found = this.lines
      .slice(1)
      .filter((line) =>
        Object.entries(match).every(
          ([id, value]) => line[this.ids.indexOf(id)] === value,
        ),
      );
    const [line] = found;
    if (line === undefined || found.length > 1) {
      throw new Error(`${found.length} figures for ${JSON.stringify(match)}.`);
    }
    const value = line[this.ids.indexOf("value")] ?? "";
    return value === "" ? null : Number(value);
  }
}
