import type { ModelBuilder, Variable } from "./model";
import type { CellAddress, YearFigures } from "./year-figures";
import { addressesOf } from "./year-figures";

/** How 回数, のべ人数 and 実人数 of months and ranks hang together (domain: Counting rules). */
export const relateAttendances = (
  year: YearFigures,
  builder: ModelBuilder,
): void => {
  const { months, ranks } = year;
  for (const measure of ["count", "totalAttendance"] as const) {
    const cell = (address: CellAddress) => year.cell(measure, address);
    for (const month of [undefined, ...months]) {
      sumUp(
        cell({ month }),
        ranks.map((rank) => cell({ month, rank })),
        builder,
      );
    }
    for (const rank of [undefined, ...ranks]) {
      sumUp(
        cell({ rank }),
        months.map((month) => cell({ month, rank })),
        builder,
      );
    }
  }
  for (const address of addressesOf(year)) {
    const total = year.cell("totalAttendance", address);
    // Under the rule that counts everyone a meeting has at least its principal.
    cover(year.cell("count", address), [[total]], builder);
    cover(year.cell("distinctAttendees", address), [[total]], builder);
  }
  relatePeople(year, builder);
};

/** Different people: each is in some rank and some month, and the same one may be in several. */
const relatePeople = (year: YearFigures, builder: ModelBuilder): void => {
  const { months, ranks } = year;
  const people = (address: CellAddress) =>
    year.cell("distinctAttendees", address);
  const visits = (address: CellAddress) =>
    year.cell("totalAttendance", address);
  const all = people({});
  for (const part of [
    ...months.map((month) => people({ month })),
    ...ranks.map((rank) => people({ rank })),
  ]) {
    cover(part, [[all]], builder);
  }
  cover(
    all,
    ranks.map((rank) => [people({ rank })]),
    builder,
  );
  cover(
    all,
    months.map((month) => [people({ month })]),
    builder,
  );
  for (const month of months) {
    cover(
      people({ month }),
      ranks.map((rank) => [visits({ month, rank }), people({ rank })]),
      builder,
    );
  }
  for (const rank of ranks) {
    cover(
      people({ rank }),
      months.map((month) => [visits({ month, rank }), people({ month })]),
      builder,
    );
  }
};

/** A total and its parts; where a part is not printed, the others are at most the total. */
const sumUp = (
  total: Variable | undefined,
  parts: readonly (Variable | undefined)[],
  builder: ModelBuilder,
): void => {
  const known = parts.filter((part) => part !== undefined);
  if (total === undefined || known.length === 0) return;
  const terms = [
    [total, 1] as const,
    ...known.map((part) => [part, -1] as const),
  ];
  const kind = known.length === parts.length ? "equal" : "atLeast";
  builder.relate({ kind, terms, sum: 0 });
};

/** Says nothing when the document prints one of the figures nowhere. */
const cover = (
  variable: Variable | undefined,
  parts: readonly (readonly (Variable | undefined)[])[],
  builder: ModelBuilder,
): void => {
  const known = parts.map((part) => part.filter((each) => each !== undefined));
  if (
    variable === undefined ||
    known.length === 0 ||
    known.some((part, index) => part.length < (parts[index]?.length ?? 0))
  ) {
    return;
  }
  builder.relate({ kind: "covered", variable, parts: known });
};
