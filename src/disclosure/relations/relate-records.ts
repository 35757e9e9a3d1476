import type { ModelBuilder, Term } from "./model";
import type { YearFigures } from "./year-figures";

/**
 * How many records were read and counted. The counted activities and the
 * unclassified records are taken to be known to the reader.
 */
export const relateRecords = (
  year: YearFigures,
  builder: ModelBuilder,
): void => {
  const meetings = year.cell("count", {});
  const counted = year.figure("counted");
  if (meetings === undefined || counted === undefined) return;
  relate(
    [
      [counted, 1],
      [meetings, -1],
    ],
    builder,
  );
  const read = year.figure("read");
  if (read === undefined) return;
  relate(
    [
      [read, 1],
      [counted, -1],
      ...["listedOnly", "excluded"].flatMap((name): readonly Term[] => {
        const figure = year.figure(name);
        return figure === undefined ? [] : [[figure, -1]];
      }),
    ],
    builder,
  );
};

/** What the terms come to now, they always come to. */
const relate = (terms: readonly Term[], builder: ModelBuilder): void =>
  builder.relate({
    kind: "equal",
    terms,
    sum: terms.reduce(
      (sum, [variable, coefficient]) =>
        sum + coefficient * builder.valueOf(variable),
      0,
    ),
  });
