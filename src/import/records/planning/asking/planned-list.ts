import { isBlank, samenessKey } from "../../../../domain/sameness/sameness";
import type { EnteredTexts } from "../../../../entering/entered-record";
import { isOfUnheld } from "../../columns/outcome-headings";
import { saysPlanned } from "../../reading/rows/block-heading";
import type { TableRow } from "../../reading/table-rows";
import { DATE_FIELD } from "../known/load-known";
import type { TextRules } from "../rows/texts-of-row";
import type { OutcomeColumn } from "./outcome-columns";

const PLANNED = /予定|希望|計画/u;

/**
 * What tells that a row may only have been planned: its list is called 予定表, or the
 * column of its day 予定日. One that says its state, or that it was held, is as it says,
 * but below a heading inside the list that says so (以下は予定).
 * @param own texts of the record itself
 */
export const plannedTexts = (
  { cells, plannedAs }: Pick<TableRow, "cells" | "plannedAs">,
  own: EnteredTexts,
  outcomes: readonly OutcomeColumn[],
  { kind, columns, mapping }: Pick<TextRules, "kind" | "columns" | "mapping">,
): readonly string[] => {
  const above = columns.find(({ beside }) => beside === "block");
  const block = above === undefined ? "" : (cells[above.index] ?? "");
  if (saysPlanned(block)) return [block.trim()];
  const isHeld = outcomes.some(({ index, heading, isPlain }) => {
    const text = cells[index];
    return !isBlank(text) && isPlain(text) && !isOfUnheld(heading);
  });
  if (isHeld || !isBlank(own.status)) return [];
  const day = columns.find(
    ({ index, heading }) =>
      mapping.get(index) === DATE_FIELD[kind] &&
      PLANNED.test(samenessKey(heading)),
  );
  return [...(plannedAs === undefined ? [] : [plannedAs]), day?.heading ?? []]
    .flat()
    .slice(0, 1);
};
