import type { ModelBuilder } from "./model";
import type { YearFigures } from "./year-figures";

/**
 * People by how often they came, and people in more than one rank.
 * @param meetingsPerPerson as printed; absent when it isn't
 */
export const relatePeopleOfYear = (
  year: YearFigures,
  meetingsPerPerson: number | undefined,
  builder: ModelBuilder,
): void => {
  const people = year.cell("distinctAttendees", {});
  if (people === undefined) return;
  const across = year.figure("distinctAcrossRanks");
  const ofRanks = year.ranks.map((rank) =>
    year.cell("distinctAttendees", { rank }),
  );
  if (across !== undefined && !ofRanks.includes(undefined)) {
    builder.relate({
      kind: "equal",
      sum: 0,
      terms: [
        ...ofRanks
          .filter((rank) => rank !== undefined)
          .map((rank) => [rank, 1] as const),
        [people, -1],
        [across, -1],
      ],
    });
  }
  const once = year.figure("once");
  const twice = year.figure("twice");
  const more = year.figure("threeOrMore");
  if (once === undefined || twice === undefined || more === undefined) return;
  builder.relate({
    kind: "equal",
    sum: 0,
    terms: [
      [once, 1],
      [twice, 1],
      [more, 1],
      [people, -1],
    ],
  });
  const attendances = year.cell("totalAttendance", {});
  if (attendances === undefined || meetingsPerPerson === undefined) return;
  // What is not a visit of someone known is taken to be known to the reader.
  const visits = Math.round(meetingsPerPerson * builder.valueOf(people));
  builder.relate({
    kind: builder.valueOf(more) === 0 ? "equal" : "atLeast",
    sum: builder.valueOf(attendances) - visits,
    terms: [
      [attendances, 1],
      [once, -1],
      [twice, -2],
      [more, -3],
    ],
  });
};
