import { readNumberText } from "../../../../entering/reading/read-number";
import type { ColumnMapping } from "../../columns/map-columns";
import { isHeadcount } from "../../columns/outcome-headings";
import type { ReadTable } from "../../reading/table-rows";
import { isMeeting } from "../entry";
import type { PlannedRecord } from "../plan-records";

interface Headcount {
  readonly record: PlannedRecord;
  readonly heading: string;
  readonly told: number;
  readonly named: number;
}

/**
 * Warns of each meeting for which a column that no field takes (参加人数) tells
 * another number than people are named: those without a name count nowhere. Where
 * the number counts the adviser too, in all rows, it says the same.
 */
export const tellHeadcounts = (
  planned: readonly PlannedRecord[],
  { columns, rows }: Pick<ReadTable, "columns" | "rows">,
  mapping: ColumnMapping,
): readonly PlannedRecord[] => {
  const own = columns.filter(
    ({ index, heading }) => isHeadcount(heading) && !mapping.has(index),
  );
  if (own.length === 0) return planned;
  const rowNamed = new Map(rows.map((row) => [row.name, row]));
  const counts = planned.flatMap((record): readonly Headcount[] => {
    const { standing, entry } = record;
    // Of one that is to be put right nobody knows who comes.
    if (!isMeeting(entry) || standing === "wrong" || standing === "left")
      return [];
    const named = entry.attendances.filter(
      ({ person }) => person !== undefined,
    ).length;
    return own.flatMap(({ index, heading }) => {
      const told = Math.max(
        ...record.rows.map((name) =>
          numberOf(rowNamed.get(name)?.cells[index]),
        ),
      );
      // That nobody came is asked.
      return told === 0 ? [] : [{ record, heading, told, named }];
    });
  });
  const isWithAdvisers = counts.every(
    ({ record: { entry }, told, named }) =>
      entry.advisers.length > 0 && told === named + entry.advisers.length,
  );
  if (isWithAdvisers) return planned;
  const differing = new Map(
    counts
      .filter(({ told, named }) => told !== named)
      .map((count) => [count.record, count] as const),
  );
  return planned.map((record) => {
    const count = differing.get(record);
    return count === undefined
      ? record
      : {
          ...record,
          problems: [
            ...record.problems,
            {
              field: "personName",
              level: "warning" as const,
              code: "headcountDiffers" as const,
              detail: `${count.heading}：${count.told} ≠ ${count.named}`,
            },
          ],
        };
  });
};

const numberOf = (text: string | undefined): number => {
  const read = readNumberText(text);
  return read.state === "read" ? Number(read.number) : 0;
};
