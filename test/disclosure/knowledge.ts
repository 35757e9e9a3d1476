import type { Constraint } from "./linear-program";
import type { Readings } from "./readings";
import { nameOf } from "./readings";

/** What a reader knows besides what is printed: the shape of a year, and the records that are no meetings. */
export interface YearKnowledge {
  readonly year: number;
  readonly months: readonly string[];
  readonly ranks: readonly string[];
  /** Counted activities, and records that could not be placed. */
  readonly countedActivities: number;
  readonly unclassified: number;
  /** Whether のべ equals 回数. */
  readonly countsPrincipals: boolean;
  /** Whether everyone who came is known. */
  readonly knowsEveryone: boolean;
  /** Months inside a council session and outside, of those that count. */
  readonly inside: readonly string[];
  readonly outside: readonly string[];
}

type Term = readonly [string, number];

/** Everything that holds between the figures of a year, whoever reads them. */
export const knowledgeOf = (
  readings: Readings,
  facts: YearKnowledge,
): readonly Constraint[] => {
  const { year, months, ranks } = facts;
  const found: Constraint[] = [];
  const equal = (terms: readonly Term[], sum = 0) =>
    found.push({ terms, relation: "=", sum });
  const atLeast = (terms: readonly Term[], sum = 0) =>
    found.push({ terms, relation: ">=", sum });
  const less = (small: string, great: string) =>
    atLeast([
      [great, 1],
      [small, -1],
    ]);
  const sumsUp = (total: string, parts: readonly string[]) =>
    equal([[total, 1], ...parts.map((part) => [part, -1] as const)]);
  const notMore = (total: string, parts: readonly string[]) =>
    atLeast([...parts.map((part) => [part, 1] as const), [total, -1]]);
  const at = (measure: "C" | "T" | "D", month?: string, rank?: string) =>
    nameOf(measure, year, month, rank);
  for (const measure of ["C", "T"] as const) {
    for (const month of ["*", ...months]) {
      sumsUp(
        at(measure, month),
        ranks.map((rank) => at(measure, month, rank)),
      );
    }
    for (const rank of ["*", ...ranks]) {
      sumsUp(
        at(measure, "*", rank),
        months.map((month) => at(measure, month, rank)),
      );
    }
  }
  for (const month of ["*", ...months]) {
    for (const rank of ["*", ...ranks]) {
      less(at("D", month, rank), at("T", month, rank));
      if (facts.countsPrincipals) {
        equal([
          [at("C", month, rank), 1],
          [at("T", month, rank), -1],
        ]);
      } else {
        less(at("C", month, rank), at("T", month, rank));
      }
      if (month !== "*") less(at("D", month, rank), at("D", "*", rank));
      if (rank !== "*") less(at("D", month, rank), at("D", month, "*"));
    }
    notMore(
      at("D", month, "*"),
      ranks.map((rank) => at("D", month, rank)),
    );
  }
  for (const rank of ["*", ...ranks]) {
    notMore(
      at("D", "*", rank),
      months.map((month) => at("D", month, rank)),
    );
  }
  const people = at("D");
  equal([
    ...ranks.map((rank) => [at("D", "*", rank), 1] as const),
    [people, -1],
    [`distinctAcrossRanks ${year}`, -1],
  ]);
  const often = ["once", "twice", "threeOrMore"].map(
    (name) => `${name} ${year}`,
  );
  const [once = "", twice = "", more = ""] = often;
  if (readings.has(once)) {
    sumsUp(people, often);
    if (facts.knowsEveryone) {
      const visits: readonly Term[] = [
        [at("T"), 1],
        [once, -1],
        [twice, -2],
        [more, -3],
      ];
      if (readings.get(more) === 0) equal(visits);
      else atLeast(visits);
    }
  }
  const printed = (name: string): number | undefined => {
    const value = readings.get(`${name} ${year}`);
    return typeof value === "number" ? value : undefined;
  };
  const mean = printed("meetingsPerPerson");
  if (mean !== undefined && facts.knowsEveryone) {
    equal([
      [people, mean],
      [at("T"), -1],
    ]);
  }
  const monthsAre = (sum: number | undefined, these: readonly string[]) => {
    if (sum !== undefined && these.length > 0) {
      equal(
        these.map((month) => [at("C", month), 1] as const),
        Math.round(sum),
      );
    }
  };
  const rate = printed("utilisationRate");
  const slots = printed("slots");
  if (rate !== undefined && slots !== undefined) {
    monthsAre(
      rate * slots,
      months.filter((month) => readings.has(`slots ${year} ${month}`)),
    );
  }
  const meanOf = (name: string, these: readonly string[]) => {
    const value = printed(name);
    monthsAre(value === undefined ? undefined : value * these.length, these);
  };
  meanOf("meanInside", facts.inside);
  meanOf("meanOutside", facts.outside);
  equal(
    [
      [`counted ${year}`, 1],
      [at("C"), -1],
    ],
    facts.countedActivities,
  );
  equal(
    [
      [`read ${year}`, 1],
      ...["counted", "listedOnly", "excluded"].map(
        (name) => [`${name} ${year}`, -1] as const,
      ),
    ],
    facts.unclassified,
  );
  return found;
};
