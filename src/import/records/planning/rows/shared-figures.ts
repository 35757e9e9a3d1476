import type { EnterableField } from "../../../../entering/enterable-fields";
import type { ColumnMapping } from "../../columns/map-columns";
import type { MergedPart } from "../../reading/shapes/spread-merged";
import type { TableRow } from "../../reading/table-rows";
import { cellKey } from "../cell-key";

/** What tells which cells are figures. */
interface FigureRules {
  readonly fields: readonly EnterableField[];
  readonly mapping: ColumnMapping;
  /** By cellKey(). */
  readonly edits: ReadonlyMap<string, string>;
}

/** Figures that one cell says of several rows: copied into each, they would be counted again and again. */
export const sharedFigures = (
  { name: row, shared }: TableRow,
  { fields, mapping, edits }: FigureRules,
): ReadonlyMap<string, { readonly index: number; readonly part: MergedPart }> =>
  new Map(
    [...mapping].flatMap(([index, name]) => {
      const part = shared?.get(index);
      const isFigure = fields.some(
        (field) => field.name === name && isFigureField(field),
      );
      return part === undefined || !isFigure || edits.has(cellKey(row, name))
        ? []
        : [[name, { index, part }] as const];
    }),
  );

/** Numbers of people are no figures. */
const isFigureField = ({ name, type, isInTable }: EnterableField): boolean =>
  type === "NUMBER" && !isInTable && name !== "personCode";
