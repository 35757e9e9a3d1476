import type { Block } from "../../src/report/block";
import type { Cell } from "../../src/report/cell";
import type { Report } from "../../src/report/report";

/** What a reader finds of each figure: a number, or the mark that it is hidden. A number anywhere is a number. */
export type Readings = ReadonlyMap<string, number | "hidden">;

/** Name of a figure of meetings: T 2022 2022-07 課長級; `*` for all months or ranks. */
export const nameOf = (
  measure: "C" | "T" | "D",
  year: number,
  month = "*",
  rank = "*",
): string => `${measure} ${year} ${month} ${rank}`;

/** Notes what is read, so that a number in any place wins. */
export class Reader {
  readonly readings = new Map<string, number | "hidden">();
  /** Numbers that stand for the same figure and differ. */
  readonly contradictions: string[] = [];

  read(name: string, value: number | "hidden" | null | undefined): void {
    if (value === null || value === undefined) return;
    const known = this.readings.get(name);
    if (typeof known === "number" && typeof value === "number") {
      if (known !== value) this.contradictions.push(name);
      return;
    }
    if (typeof known !== "number") this.readings.set(name, value);
  }
}

const MEASURES = {
  count: "C",
  totalAttendance: "T",
  distinctAttendees: "D",
} as const;

/** All figures of meetings and records that a document has, in its pages, its tree of figures and its data. */
export const readReport = (report: Report): Reader => {
  const reader = new Reader();
  for (const chapter of report.chapters) {
    const year = chapter.fiscalYear ?? 0;
    for (const { figure, blocks, id } of chapter.sections) {
      if (figure && id.endsWith("-meetings")) {
        reader.read(nameOf("C", year), shown(figure));
      }
      const at = /-(\d{4})$/u.exec(id)?.[1];
      if (figure && chapter.id === "detail-meetings" && at) {
        reader.read(nameOf("C", Number(at)), shown(figure));
      }
      if (id.endsWith("-meetings")) readBullets(blocks, year, reader);
      for (const block of blocks) readBlock(block, reader);
    }
  }
  readTree(report, reader);
  readData(report, reader);
  return reader;
};

const shown = (cell: Cell | undefined): number | "hidden" | null => {
  if (cell?.kind === "hidden") return "hidden";
  return cell?.kind === "number" ? cell.value : null;
};

/** 課長級 のべ22名（実人数14名） */
const readBullets = (
  blocks: readonly Block[],
  year: number,
  reader: Reader,
): void => {
  for (const block of blocks) {
    if (block.kind !== "bullets") continue;
    for (const { label, figures } of block.items) {
      const [total, people] = figures;
      reader.read(nameOf("T", year, "*", label), shown(total?.cell));
      reader.read(nameOf("D", year, "*", label), shown(people?.cell));
    }
  }
};

const readBlock = (block: Block, reader: Reader): void => {
  if (block.kind === "chart") {
    const year = Number(block.id.slice("chart-".length));
    const chartValue = (value: number | "hidden" | null | undefined) => value;
    block.months.forEach((month, index) => {
      reader.read(nameOf("T", year, month), chartValue(block.totals[index]));
      reader.read(
        `slots ${year} ${month}`,
        block.slots === undefined ? null : block.slots[index],
      );
      for (const { label, values } of block.series) {
        reader.read(nameOf("T", year, month, label), values[index]);
      }
    });
    const told = /年度の計は([\d,]+)/u.exec(block.summary);
    if (told) {
      reader.read(nameOf("T", year), Number(told[1]?.replaceAll(",", "")));
    }
    return;
  }
  if (block.kind !== "table") return;
  const [kind, at] = block.id.split("-");
  const year = Number(at);
  for (const { id, header, cells } of block.rows) {
    const label = header.kind === "text" ? header.text : "";
    const rank = id === "total" ? "*" : label;
    const month = id === "total" ? "*" : id;
    block.columns.slice(1).forEach((column, index) => {
      const value = shown(cells[index]);
      if (kind === "ranks") {
        const measure =
          ({ count: "C", total: "T", distinct: "D" } as const)[column.id] ??
          "C";
        reader.read(nameOf(measure, year, "*", rank), value);
      }
      if (kind === "months") {
        if (column.id === "count") reader.read(nameOf("C", year, month), value);
        else if (column.id === "total")
          reader.read(nameOf("T", year, month), value);
        else if (column.id === "distinct")
          reader.read(nameOf("D", year, month), value);
        else reader.read(nameOf("T", year, month, column.label), value);
      }
      if (block.id === "usage" || block.id === "records") {
        reader.read(`${id} ${column.id}`, value);
      }
    });
  }
  for (const note of block.notes) {
    const across = /役職別の和より(\d+)名/u.exec(note)?.[1];
    if (across) reader.read(`distinctAcrossRanks ${year}`, Number(across));
  }
};

const readTree = ({ figures }: Report, reader: Reader): void => {
  for (const year of figures.fiscalYears) {
    const at = year.fiscalYear;
    const section = year.sections.find(({ byRank }) => byRank !== undefined);
    reader.read(nameOf("C", at), section?.count);
    reader.read(nameOf("D", at), section?.distinctTotal);
    for (const { rank, total, distinct } of section?.byRank ?? []) {
      reader.read(nameOf("T", at, "*", rank), total);
      reader.read(nameOf("D", at, "*", rank), distinct);
    }
    for (const { month, count, byRank } of year.monthly) {
      reader.read(nameOf("C", at, month), count);
      for (const [rank, cell] of Object.entries(byRank)) {
        reader.read(nameOf("C", at, month, rank), cell.count);
        reader.read(nameOf("T", at, month, rank), cell.total);
        reader.read(nameOf("D", at, month, rank), cell.distinct);
      }
    }
    for (const name of ["read", "counted", "listedOnly", "excluded"] as const) {
      reader.read(`${name} ${at}`, year.records[name]);
    }
  }
};

const readData = ({ data: { figures } }: Report, reader: Reader): void => {
  for (const row of figures.rows) {
    readDataRow(
      Object.fromEntries(
        figures.columns.map(({ id }, index) => [id, row[index]]),
      ),
      reader,
    );
  }
};

/** A row of the long table, from the model or from a file. */
export const readDataRow = (
  row: Readonly<Record<string, unknown>>,
  reader: Reader,
): void => {
  const text = (name: string): string => String(row[name] ?? "");
  const blank = (name: string): boolean => text(name) === "";
  if (!blank("summaryLine") || !blank("axis")) return;
  const measure = text("measureCode");
  const marked = blank("valueNote") ? null : ("hidden" as const);
  const value = blank("value") ? marked : Number(row.value);
  const year = Number(row.fiscalYear);
  if (measure in MEASURES) {
    if (text("sectionId") !== "meetings") return;
    reader.read(
      nameOf(
        MEASURES[measure as keyof typeof MEASURES],
        year,
        text("month") || "*",
        text("rank") || "*",
      ),
      value,
    );
    return;
  }
  if (blank("month")) reader.read(`${measure} ${year}`, value);
};
