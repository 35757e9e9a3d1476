import type {
  AttendanceMeasure,
  FigureId,
} from "../../../src/disclosure/figure-id";
import { figureKey } from "../../../src/disclosure/figure-id";
import type { CollectedFigure } from "../../../src/disclosure/relations/collect-figures";
import type {
  Relation,
  Variable,
} from "../../../src/disclosure/relations/model";
import { ModelBuilder } from "../../../src/disclosure/relations/model";
import type { YearFigures } from "../../../src/disclosure/relations/year-figures";
import { yearFigures } from "../../../src/disclosure/relations/year-figures";
import { month } from "../../support/dates";

const YEAR = 2022;

const MEASURES: Readonly<Record<string, AttendanceMeasure>> = {
  count: "count",
  visits: "totalAttendance",
  people: "distinctAttendees",
};

/** `visits 2022-07 A`: of a month and a rank; `once`: of the year. */
export const idOf = (name: string): FigureId => {
  const [word = "", ...address] = name.split(" ");
  const measure = MEASURES[word];
  if (measure === undefined) {
    return { kind: "year", fiscalYear: YEAR, measure: word };
  }
  const inMonth = address.find((each) => /^\d/u.test(each));
  const rank = address.find((each) => !/^\d/u.test(each));
  return {
    kind: "attendance",
    fiscalYear: YEAR,
    measure,
    ...(inMonth === undefined ? {} : { month: month(inMonth) }),
    ...(rank === undefined ? {} : { rank: rank === "-" ? null : rank }),
  };
};

/** The figures that a document prints, by name. */
export const printedFigures = (
  values: Readonly<Record<string, number>>,
): readonly CollectedFigure[] =>
  Object.entries(values).map(([name, value]) => {
    const id = idOf(name);
    const key = figureKey(id);
    return { key, id, value, unit: "times", label: name, places: [] };
  });

/** What is known of some figures of a year, each relation as a text. */
export const knownOf = (
  values: Readonly<Record<string, number>>,
  relate: (
    year: YearFigures,
    builder: ModelBuilder,
    place: (key: string, variable: Variable) => void,
  ) => void,
): readonly string[] => {
  const builder = new ModelBuilder();
  const figures = printedFigures(values);
  const variables = new Map(
    figures.map(({ key, value }) => [key, builder.add(value, 1)]),
  );
  const names = new Map(
    figures.map(({ label }, variable) => [variable, label]),
  );
  relate(
    yearFigures(YEAR, figures, (key) => variables.get(key)),
    builder,
    (key, variable) => names.set(variable, String(JSON.parse(key)[1])),
  );
  return builder
    .build()
    .relations.map((relation) =>
      textOf(relation, (variable) => names.get(variable) ?? "?"),
    );
};

const textOf = (
  relation: Relation,
  nameOf: (variable: Variable) => string,
): string => {
  if (relation.kind === "covered") {
    const parts = relation.parts.map((part) =>
      part.length === 1
        ? nameOf(part[0] ?? -1)
        : `least(${part.map(nameOf).join(", ")})`,
    );
    return `${nameOf(relation.variable)} ≤ ${parts.join(" + ")}`;
  }
  const side = (sign: 1 | -1): string[] =>
    relation.terms
      .filter(([, coefficient]) => Math.sign(coefficient) === sign)
      .map(([variable, coefficient]) =>
        Math.abs(coefficient) === 1
          ? nameOf(variable)
          : `${Math.abs(coefficient)} ${nameOf(variable)}`,
      );
  const right = [
    ...side(-1),
    ...(relation.sum === 0 ? [] : [String(relation.sum)]),
  ];
  return `${side(1).join(" + ")} ${relation.kind === "equal" ? "=" : "≥"} ${right.join(" + ")}`;
};
