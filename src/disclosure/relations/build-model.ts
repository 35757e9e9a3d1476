import { isOfMeetings } from "../../report/blocks-of";
import type { ChartBlock } from "../../report/chart-block";
import type { Report } from "../../report/report";
import { figureKey } from "../figure-id";
import type { CollectedFigure } from "./collect-figures";
import type { Model, Variable } from "./model";
import { ModelBuilder } from "./model";
import { relateAttendances } from "./relate-attendances";
import { relatePeopleOfYear } from "./relate-people";
import type { Dependent } from "./relate-ratios";
import { relateRatios } from "./relate-ratios";
import { relateRecords } from "./relate-records";
import { yearFigures } from "./year-figures";

/** The figures of a document as variables, with what its readers know of them. */
export interface FigureModel {
  readonly model: Model;
  /** The variable that each figure shows, several where they always are the same. */
  readonly variableOf: ReadonlyMap<string, Variable>;
  readonly dependents: readonly Dependent[];
}

/** Figures that are no whole number: they are told by what they are made of. */
const RATIOS: readonly string[] = [
  "utilisationRate",
  "meanInside",
  "meanOutside",
  "meetingsPerPerson",
];

/** What is hidden costs about the same; totals are missed a little more. */
const WEIGHT = 10;

/**
 * @param figures of the report
 * @returns all that a reader knows who has the whole document before him
 */
export const buildModel = (
  report: Report,
  figures: ReadonlyMap<string, CollectedFigure>,
): FigureModel => {
  const builder = new ModelBuilder();
  const variableOf = new Map<string, Variable>();
  const isTwin = twinsOf(figures);
  for (const figure of figures.values()) {
    const { id, key, value } = figure;
    if (id.kind === "year" && RATIOS.includes(id.measure)) continue;
    const twin = isTwin(figure);
    const known = twin === undefined ? undefined : variableOf.get(twin);
    variableOf.set(key, known ?? builder.add(value, weightOf(figure)));
  }
  const charts = chartsOf(report);
  const dependents = report.fiscalYears.flatMap((fiscalYear) => {
    const year = yearFigures(fiscalYear, [...figures.values()], (key) =>
      variableOf.get(key),
    );
    const keyOf = (measure: string) =>
      figureKey({ kind: "year", fiscalYear, measure });
    const printed = (measure: string) => figures.get(keyOf(measure))?.value;
    relateAttendances(year, builder);
    relatePeopleOfYear(year, printed("meetingsPerPerson"), builder);
    relateRecords(year, builder);
    const ratios = relateRatios(
      year,
      charts.get(fiscalYear),
      {
        printed,
        keyOf,
        place: (key, variable) => variableOf.set(key, variable),
      },
      builder,
    );
    const people = [
      year.cell("distinctAttendees", {}),
      year.cell("totalAttendance", {}),
    ].filter((each) => each !== undefined);
    const perPerson = keyOf("meetingsPerPerson");
    return figures.has(perPerson)
      ? [...ratios, { key: perPerson, on: people }]
      : ratios;
  });
  for (const { on } of dependents) {
    for (const variable of on) builder.addWeight(variable, WEIGHT / on.length);
  }
  return { model: builder.build(), variableOf, dependents };
};

/**
 * Where のべ equals 回数 in every cell of a year, as under the rule that counts
 * principals, the two are one figure.
 */
const twinsOf = (
  figures: ReadonlyMap<string, CollectedFigure>,
): ((figure: CollectedFigure) => string | undefined) => {
  const twinOf = ({ id }: CollectedFigure): string | undefined =>
    id.kind === "attendance" && id.measure !== "distinctAttendees"
      ? figureKey({
          ...id,
          measure: id.measure === "count" ? "totalAttendance" : "count",
        })
      : undefined;
  const different = new Set(
    [...figures.values()].flatMap((figure) => {
      const twin = figures.get(twinOf(figure) ?? "");
      return twin !== undefined &&
        twin.value !== figure.value &&
        figure.id.kind === "attendance"
        ? [figure.id.fiscalYear]
        : [];
    }),
  );
  return (figure) =>
    figure.id.kind === "attendance" && !different.has(figure.id.fiscalYear)
      ? twinOf(figure)
      : undefined;
};

const weightOf = ({ id, places }: CollectedFigure): number =>
  WEIGHT +
  Math.min(places.length, 4) / 2 +
  (id.kind === "attendance" && id.month === undefined && id.rank === undefined
    ? 2
    : 0);

/** The charts of the meetings by their years. */
const chartsOf = (report: Report): ReadonlyMap<number, ChartBlock> =>
  new Map(
    report.chapters
      .flatMap(({ lead, sections }) => [
        ...lead,
        ...sections.flatMap(({ blocks }) => blocks),
      ])
      .flatMap((block) => {
        if (block.kind !== "chart" || !isOfMeetings(block)) return [];
        const selection = block.series[0]?.selections[0];
        return selection === undefined
          ? []
          : [[selection.fiscalYear, block] as const];
      }),
  );
