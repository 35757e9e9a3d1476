import { isBlank } from "../../../domain/sameness/sameness";
import { calledOffTexts } from "../../../import/records/planning/asking/called-off-texts";
import { deputiesBeside } from "../../../import/records/reading/deputies-beside";
import type { GridColumn } from "../grid-columns";
import { PERSON } from "../grid-columns";
import type { GridPlace } from "../grid-place";
import type { GridRow } from "../rows/grid-rows";
import { CALLED_OFF } from "../rows/grid-rows";
import type { RowFault } from "../rows/row-fault";

/**
 * What a theme or a title tells of its own record: that it was called off, where
 * nobody chose a state, and that somebody came for another. It is asked before
 * saving; of a pasted row more is asked already.
 */
export const toldInTexts = (
  { own }: GridRow,
  columns: readonly GridColumn[],
  { states, fields }: Pick<GridPlace, "states" | "fields">,
): readonly RowFault[] => {
  if (!isBlank(own[CALLED_OFF])) return [];
  const texts = columns.filter(({ kind }) => kind === "text");
  const cells = texts.map(({ name }) => own[name] ?? "");
  const ground = {
    columns: texts.map(({ label }, index) => ({ index, heading: label })),
    mapping: new Map(texts.map(({ name }, index) => [index, name])),
    fields,
  };
  const off = isBlank(own.status)
    ? calledOffTexts({ cells }, { ...ground, cancelled: states.cancelled })
    : [];
  const isAsked = /[(（]/u.test(own[PERSON] ?? "");
  const deputies =
    isAsked || isBlank(own[PERSON]) ? [] : deputiesBeside(cells, ground);
  const doubt = { level: "warning" as const };
  return [
    ...off.map((detail): RowFault => ({
      ...doubt,
      field: "status",
      isTyped: true,
      problem: { ...doubt, field: "status", code: "rowCalledOff", detail },
    })),
    ...deputies.map((detail): RowFault => ({
      ...doubt,
      field: PERSON,
      problem: { ...doubt, field: PERSON, code: "personStoodIn", detail },
    })),
  ];
};
