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
  /** Months inside a council session and outside, of those that count. */
  readonly inside: readonly string[];
  readonly outside: readonly string[];
}

type Term = readonly [string, number];

const equal = (terms: readonly Term[], sum = 0): Constraint => ({
  terms,
  relation: "=",
  sum,
});

const atLeast = (terms: readonly Term[]): Constraint => ({
  terms,
  relation: ">=",
  sum: 0,
});

const notMore = (small: string, great: string): Constraint =>
  atLeast([
    [great, 1],
    [small, -1],
  ]);

const sumsUp = (total: string, parts: readonly string[]): Constraint =>
  equal([[total, 1], ...parts.map((part) => [part, -1] as const)]);

/** Nobody is in the whole who is in no part. */
const covers = (total: string, parts: readonly string[]): Constraint =>
  atLeast([...parts.map((part) => [part, 1] as const), [total, -1]]);

/** Everything that holds between the figures of a year, whoever reads them. */
export const knowledgeOf = (
  readings: Readings,
  facts: YearKnowledge,
): readonly Constraint[] => [
  ...sums(facts),
  ...people(facts),
  ...visits(readings, facts),
  ...ratios(readings, facts),
  ...records(facts),
];

const sums = ({ year, months, ranks }: YearKnowledge): Constraint[] =>
  (["C", "T"] as const).flatMap((measure) => {
    const at = (month: string, rank: string) =>
      nameOf(measure, year, month, rank);
    return [
      ...["*", ...months].map((month) =>
        sumsUp(
          at(month, "*"),
          ranks.map((rank) => at(month, rank)),
        ),
      ),
      ...["*", ...ranks].map((rank) =>
        sumsUp(
          at("*", rank),
          months.map((month) => at(month, rank)),
        ),
      ),
    ];
  });

const people = (facts: YearKnowledge): Constraint[] => {
  const { year, months, ranks, countsPrincipals } = facts;
  const at = (measure: "C" | "T" | "D", month: string, rank: string) =>
    nameOf(measure, year, month, rank);
  const cells = ["*", ...months].flatMap((month) =>
    ["*", ...ranks].map((rank) => [month, rank] as const),
  );
  return [
    ...cells.flatMap(([month, rank]) => [
      notMore(at("D", month, rank), at("T", month, rank)),
      countsPrincipals
        ? equal([
            [at("C", month, rank), 1],
            [at("T", month, rank), -1],
          ])
        : notMore(at("C", month, rank), at("T", month, rank)),
      ...(month === "*"
        ? []
        : [notMore(at("D", month, rank), at("D", "*", rank))]),
      ...(rank === "*"
        ? []
        : [notMore(at("D", month, rank), at("D", month, "*"))]),
    ]),
    ...["*", ...months].map((month) =>
      covers(
        at("D", month, "*"),
        ranks.map((rank) => at("D", month, rank)),
      ),
    ),
    ...["*", ...ranks].map((rank) =>
      covers(
        at("D", "*", rank),
        months.map((month) => at("D", month, rank)),
      ),
    ),
    equal([
      ...ranks.map((rank) => [at("D", "*", rank), 1] as const),
      [at("D", "*", "*"), -1],
      [`distinctAcrossRanks ${year}`, -1],
    ]),
  ];
};

/** How often people came. */
const visits = (readings: Readings, { year }: YearKnowledge): Constraint[] => {
  const often = ["once", "twice", "threeOrMore"].map(
    (name) => `${name} ${year}`,
  );
  const [once = "", twice = "", more = ""] = often;
  if (!readings.has(once)) return [];
  const all: readonly Term[] = [
    [nameOf("T", year), 1],
    [once, -1],
    [twice, -2],
    [more, -3],
  ];
  const mean = printed(readings, "meetingsPerPerson", year);
  return [
    sumsUp(nameOf("D", year), often),
    readings.get(more) === 0 ? equal(all) : atLeast(all),
    ...(mean === undefined
      ? []
      : [
          equal([
            [nameOf("D", year), mean],
            [nameOf("T", year), -1],
          ]),
        ]),
  ];
};

/** Ratios that are printed tell how many meetings some months have together. */
const ratios = (
  readings: Readings,
  { year, months, inside, outside }: YearKnowledge,
): Constraint[] => {
  const told = (name: string, times: number, these: readonly string[]) => {
    const value = printed(readings, name, year);
    return value === undefined || these.length === 0
      ? []
      : [
          equal(
            these.map((month) => [nameOf("C", year, month), 1] as const),
            Math.round(value * times),
          ),
        ];
  };
  return [
    ...told(
      "utilisationRate",
      printed(readings, "slots", year) ?? 0,
      months.filter((month) => readings.has(`slots ${year} ${month}`)),
    ),
    ...told("meanInside", inside.length, inside),
    ...told("meanOutside", outside.length, outside),
  ];
};

const printed = (
  readings: Readings,
  name: string,
  year: number,
): number | undefined => {
  const value = readings.get(`${name} ${year}`);
  return typeof value === "number" ? value : undefined;
};

const records = ({
  year,
  countedActivities,
  unclassified,
}: YearKnowledge): Constraint[] => [
  equal(
    [
      [`counted ${year}`, 1],
      [nameOf("C", year), -1],
    ],
    countedActivities,
  ),
  equal(
    [
      [`read ${year}`, 1],
      ...["counted", "listedOnly", "excluded"].map(
        (name) => [`${name} ${year}`, -1] as const,
      ),
    ],
    unclassified,
  ),
];
