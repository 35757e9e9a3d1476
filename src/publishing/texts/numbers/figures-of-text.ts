import { samenessKey } from "../../../domain/sameness/sameness";
import type { QuotableFigure } from "../../../rollup/quoting/quotable-figure";
import type { PublishedText } from "../published-texts";

/** The figures that numbers of a text are matched with. */
export type FiguresOfText = (text: PublishedText) => readonly QuotableFigure[];

/**
 * A text of the 年度まとめ record may mean any figure, one of a single record
 * where it says its title. A text of another record tells of its own matter:
 * its own figures, and those that need no word to be meant. Years have tens of
 * thousands of records: their figures are kept apart.
 */
export const figuresOfTexts = (
  figures: readonly QuotableFigure[],
): FiguresOfText => {
  const common = figures.filter((figure) => recordOf(figure) === undefined);
  const whole = common.filter(({ names }) => names.length === 0);
  const byRecord = new Map<string, QuotableFigure[]>();
  const byTitle = new Map<string, QuotableFigure[]>();
  for (const figure of figures) {
    const record = recordOf(figure);
    if (record === undefined) continue;
    put(byRecord, record, figure);
    for (const name of figure.names) {
      if (name.by === "title") put(byTitle, samenessKey(name.word), figure);
    }
  }
  return ({ origin }) => {
    if (origin.source === "activities") {
      return [...(byRecord.get(origin.recordId) ?? []), ...whole];
    }
    if (origin.source !== "summaries") return whole;
    const key = samenessKey(origin.text);
    return [
      ...common,
      ...[...byTitle].flatMap(([title, own]) =>
        key.includes(title) ? own : [],
      ),
    ];
  };
};

/** The record that a figure is of, where it is of one. */
const recordOf = ({ selection }: QuotableFigure): string | undefined =>
  selection?.grain === "activity" ? selection.recordIds?.[0] : undefined;

const put = (
  map: Map<string, QuotableFigure[]>,
  key: string,
  figure: QuotableFigure,
): void => {
  const known = map.get(key);
  if (known === undefined) map.set(key, [figure]);
  else known.push(figure);
};
