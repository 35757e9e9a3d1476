import { isBlank, samenessKey } from "../../../../domain/sameness/sameness";
import { readNumberText } from "../../../../entering/reading/read-number";
import type { ColumnMapping } from "../../columns/map-columns";
import type { TableRow } from "../../reading/table-rows";
import { monthOfEntry } from "../results/count-months";
import { countedRecords, isHeld, timesOf } from "../results/counted-records";
import { isMeeting } from "../entry";
import type { PlannedRecord } from "../plan-records";
import type { TotalReading } from "./readings-of-figure";
import { readTick } from "../../columns/people/ticked-people";

/** What some records come to. */
export interface RangeCount {
  /** Without those that are still to be put right. */
  readonly least: number;
  /** With all of them. */
  readonly most: number;
  /** With what was cancelled, planned or left out besides; absent: it is of no matter. */
  readonly withOthers?: number;
}

/** The column that a figure stands in; -1: none. */
interface FigureColumn {
  readonly index: number;
  readonly mapping: ColumnMapping;
  /** The rows of the list by their names. */
  readonly rowNamed: ReadonlyMap<string, TableRow>;
}

/** Those of a month, 1..12, and those of which the month is not known; all where it is absent. */
export const ofMonth = (
  records: readonly PlannedRecord[],
  month: number | undefined,
): readonly PlannedRecord[] =>
  records.filter(({ entry }) => {
    const own = monthOfEntry(entry);
    return (
      month === undefined ||
      own === undefined ||
      Number(own.slice(5, 7)) === month
    );
  });

/** Counts records, or what they hold, as a total of their list may. */
export const countRange = (
  records: readonly PlannedRecord[],
  reading: TotalReading,
  column: FigureColumn,
): RangeCount => {
  const counted = countedRecords(records);
  const held = counted.filter(({ entry }) => isHeld(entry));
  const unheld = counted.filter(({ entry }) => !isHeld(entry));
  const open = records.filter(({ standing }) => standing === "wrong");
  const left = records.filter(
    ({ standing, isUnused }) => standing === "left" && !isUnused,
  );
  const summed = (of: (record: PlannedRecord) => number): RangeCount => {
    const sum = (all: readonly PlannedRecord[]): number =>
      all.reduce((total, record) => total + of(record), 0);
    const least = sum(held.map(({ record }) => record));
    const most = least + sum(open);
    const others = [...unheld.map(({ record }) => record), ...left];
    return { least, most, withOthers: most + sum(others) };
  };
  switch (reading) {
    case "records":
      return summed(() => 1);
    case "times":
      return summed(({ standing, entry, stored }) =>
        timesOf(standing === "there" ? (stored ?? entry) : entry),
      );
    case "people":
      return summed((record) => peopleOf(record).length);
    case "principals":
      return summed((record) => principalOf(record).length);
    case "persons":
    case "principalPersons": {
      const of = reading === "persons" ? peopleOf : principalOf;
      const known = new Set(held.flatMap(({ record }) => of(record)));
      const all = new Set([...known, ...open.flatMap(of)]);
      return { least: known.size, most: all.size };
    }
    case "cancelled":
    case "planned": {
      const own = unheld.filter(({ entry }) => entry.status === reading);
      return { least: own.length, most: own.length + open.length };
    }
    case "sum":
      return summed((record) => numbersIn(record, column));
    case "ticks":
      return summed((record) => ticksIn(record, column));
    default:
      return reading satisfies never;
  }
};

/** The people of a record, each by a key; of one to be put right as they are entered. */
const peopleOf = ({
  standing,
  entry,
  stored,
  entered,
}: PlannedRecord): readonly string[] => {
  const own = standing === "there" ? (stored ?? entry) : entry;
  if (standing === "wrong")
    return entered.people.map(({ personCode, personName }) =>
      samenessKey(personCode ?? personName ?? ""),
    );
  return isMeeting(own)
    ? own.attendances.flatMap(({ person }) =>
        person === undefined
          ? []
          : [samenessKey(person.code ?? person.name ?? "")],
      )
    : [];
};

/** The principal alone; of a record that tells none the first of its people. */
const principalOf = (record: PlannedRecord): readonly string[] => {
  const { standing, entry, stored } = record;
  const own = standing === "there" ? (stored ?? entry) : entry;
  const at = isMeeting(own)
    ? own.attendances
        .filter(({ person }) => person !== undefined)
        .findIndex(({ role }) => role === "principal")
    : -1;
  return peopleOf(record).slice(Math.max(0, at)).slice(0, 1);
};

/** Of a column that is used what the record says, else what stands in its rows, each cell once. */
const numbersIn = (
  { rows, entered }: PlannedRecord,
  { index, mapping, rowNamed }: FigureColumn,
): number => {
  const target = mapping.get(index);
  const texts =
    target === undefined
      ? rows.map((name) => {
          const row = rowNamed.get(name);
          return row?.shared?.get(index) === "later" ? "" : row?.cells[index];
        })
      : [entered.texts[target]];
  return texts.reduce((sum, text) => {
    const read = readNumberText(text);
    return sum + (read.state === "read" ? Number(read.number) : 0);
  }, 0);
};

const ticksIn = (
  { rows }: PlannedRecord,
  { index, rowNamed }: FigureColumn,
): number =>
  rows.filter((name) => {
    const text = rowNamed.get(name)?.cells[index];
    return !isBlank(text) && readTick(text) !== undefined;
  }).length;
