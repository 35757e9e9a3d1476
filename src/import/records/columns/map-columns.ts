import { isSame, samenessKey } from "../../../domain/sameness/sameness";
import { said } from "../../../domain/words/said";
import type { Words } from "../../../domain/words/words";
import type {
  EnterableField,
  EnteredKind,
} from "../../../entering/enterable-fields";
import { fieldsOf } from "../../../fields/fields";
import { likenessOf } from "../../../fields/likeness/likenesses";
import { areTogether } from "../reading/join-sheets";
import type { TableColumn } from "../reading/table-rows";
import { isHeadingLike } from "../reading/find-head";
import type { ColumnTarget, DatePart } from "./column-target";
import { isShareable, readTarget } from "./column-target";
import { isOfPerson, peopleColumns } from "./people/people-columns";

/** What each column holds, by the index of the column. */
export type ColumnMapping = ReadonlyMap<number, ColumnTarget>;

/** Days of which the heading says that they were held. */
const HELD_DAYS = ["実施", "開催", "面談", "相談", "会議", "研修"].flatMap(
  (held) =>
    ["年月日", "月日", "日時", "日付", "日にち"].map((day) => `${held}${day}`),
);

/** What lists call a column besides what forms call a field. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  heldOn: [...HELD_DAYS, "年月日", "月日"],
  from: [...HELD_DAYS, ...["年月日", "月日", "年月", "実施年月", "開催年月"]],
  startTime: ["時刻", "実施時間", "開催時間", "日時時"],
  personName: [
    "氏名",
    "参加者",
    "出席者",
    "職員",
    "面談相手",
    "相手方",
    "相手",
  ],
  personCode: ["職員番号", "番号"],
  rank: ["職", "職名", "職位"],
  role: ["主従", "主・従", "主副", "正副", "主同"],
  count: ["回数", "回"],
};

/** What may be it where no other column is: 日程 was the plan beside 実施日, 時間 how long it was beside 開始. */
const AT_LAST: Readonly<Record<string, readonly string[]>> = {
  heldOn: ["日にち", "日取り", "期日", "日程", "日", "開始日時"],
  from: ["日にち", "日取り", "期日", "日程", "時期", "期間", "日"],
  startTime: ["時間"],
  title: ["議題", "事業名", "会議名", "視察先", "訪問先"],
  summaryLine: ["項目"],
};

const WRITTEN_BY = /[者人]$/u;
const SPAN = /所要|合計|時間数|分数|時間[([](?:分|時間|h|min)/iu;
const NOT_HELD = /予定|計画|目標|見込|定員|申込|累計|累積|通算/u;
/** A heading that has a name of the field in it, and is of something else: 予定回数, 回数（累計）, 記録者, 所要時間. */
const OTHERWISE: Readonly<Record<string, RegExp>> = {
  count: NOT_HELD,
  participantCount: NOT_HELD,
  startTime: SPAN,
  endTime: SPAN,
  theme: WRITTEN_BY,
  title: WRITTEN_BY,
  content: WRITTEN_BY,
  voice: WRITTEN_BY,
};

const OWN = 100;
const KNOWN = 80;
const PART = 45;
/** Most of a name that a heading holds, and isn't. */
const IN = PART + 10;

/** How much a heading looks like a field, 0 to 100; 0: not at all. */
export const headingScore = (
  names: readonly string[],
  field: Pick<EnterableField, "name" | "label" | "code">,
  kind: EnteredKind,
  words: readonly Words[],
): number => {
  const called = names.map(plain).filter((name) => name !== "");
  if (called.length === 0) return 0;
  const catalogue = fieldsOf(kind)[field.name];
  const own = [
    field.code,
    field.label,
    ...(catalogue === undefined
      ? []
      : [
          catalogue.code,
          ...words.flatMap((one) => [
            said(catalogue.label.ja, one),
            said(catalogue.label.en, one),
          ]),
        ]),
  ].map(plain);
  const isOtherwise = names.some((name) =>
    OTHERWISE[field.name]?.test(samenessKey(name)),
  );
  if (isOtherwise && !names.some((name) => isSame(name, field.label))) return 0;
  if (called.some((name) => own.includes(name))) return OWN;
  if (called.some((name) => KINTONES_OWN.test(name))) return 0;
  const { names: known } = likenessOf(kind, field.name);
  const others = [
    ...(OTHER_NAMES[field.name] ?? []),
    ...known,
    ...(AT_LAST[field.name] ?? []),
  ].map(plain);
  const equal = others.findIndex((name) => called.includes(name));
  if (equal >= 0) return KNOWN - equal / 8;
  const inside = [...own, ...others]
    .filter((name) => name.length >= (/^[ -~]*$/u.test(name) ? 5 : 2))
    .filter((name) => called.some((one) => one.includes(name)));
  const longest = Math.max(0, ...inside.map(({ length }) => length));
  return longest === 0 ? 0 : PART + Math.min(longest, IN - PART);
};

/** Columns that files of kintone have besides the fields. */
const KINTONES_OWN = /^レコード(?:の開始行|番号)$/u;

/** Parts of a date, by what alone stands over them. */
const PART_NAMES: Readonly<Record<DatePart, readonly string[]>> = {
  dateFiscalYear: ["年度", "実施年度", "開催年度", "会計年度"],
  dateYear: ["年", "西暦", "和暦", "実施年", "開催年"],
  dateMonth: ["月", "実施月", "開催月"],
};
/** Beside 日, months with their years. */
const WITH_YEAR = ["年月", "実施年月", "開催年月"];

/** What is guessed of the columns of a list. */
export const mapColumns = (
  columns: readonly TableColumn[],
  fields: readonly EnterableField[],
  kind: EnteredKind,
  words: readonly Words[],
): ColumnMapping => {
  const hasPeople = fields.some(
    ({ name, isInTable }) => isInTable && PEOPLE.has(name),
  );
  const people = hasPeople ? peopleColumns(columns) : new Map<number, string>();
  const ofPeople = new Map(
    [...people].filter(([, target]) =>
      fields.some(({ name }) => name === readTarget(target).field),
    ),
  );
  const hasDay = columns.some(({ names }) => isCalled(names, ["日"]));
  const parts = new Map(
    columns.flatMap(({ index, names }) => {
      const isMonth = hasDay && isCalled(names, WITH_YEAR);
      const part = isMonth ? "dateMonth" : partOf(names);
      return part === undefined || ofPeople.has(index)
        ? []
        : [[index, part] as const];
    }),
  );
  const taken = new Set(
    [...ofPeople.values()].map((one) => readTarget(one).field),
  );
  const others = mapFields(
    columns.filter(({ index }) => !ofPeople.has(index) && !parts.has(index)),
    fields.filter(({ name }) => !taken.has(name)),
    kind,
    words,
  );
  return new Map([...ofPeople, ...parts, ...others]);
};

const PEOPLE: ReadonlySet<string> = new Set(["personName", "personCode"]);

/**
 * Whether a line is one of headings, and no entry: nothing in it is a number or
 * a day, and two of its cells are what columns are called, not only like it.
 */
export const areHeadings = (
  columns: readonly TableColumn[],
  fields: readonly EnterableField[],
  kind: EnteredKind,
  words: readonly Words[],
): boolean => {
  const isKnown = (column: TableColumn): boolean =>
    partOf(column.names) !== undefined ||
    isOfPerson(column) ||
    fields.some((field) => headingScore(column.names, field, kind, words) > IN);
  return (
    isHeadingLike(columns.map(({ heading }) => heading)) &&
    columns.filter(isKnown).length > 1
  );
};

const partOf = (names: readonly string[]): DatePart | undefined => {
  const parts = Object.keys(PART_NAMES) as DatePart[];
  return parts.find((part) => isCalled(names, PART_NAMES[part]));
};

const isCalled = (
  names: readonly string[],
  known: readonly string[],
): boolean => names.some((name) => known.includes(plain(name)));

/**
 * Adds to a mapping what is guessed of another sheet's columns: a column keeps
 * what it has, and nothing stands twice in one row.
 */
export const mergeMappings = (
  columns: readonly TableColumn[],
  mappings: readonly ColumnMapping[],
): ColumnMapping => {
  const byIndex = new Map(columns.map((column) => [column.index, column]));
  const merged = new Map<number, ColumnTarget>();
  for (const [index, target] of mappings.flatMap((one) => [...one])) {
    const column = byIndex.get(index);
    if (column === undefined || merged.has(index)) continue;
    const isTaken = [...merged].some(([other, held]) => {
      const twin = byIndex.get(other);
      return held === target && twin !== undefined && areTogether(column, twin);
    });
    if (!isTaken || isShareable(target)) merged.set(index, target);
  }
  return merged;
};

/**
 * A mapping in which somebody chose anew what a column holds.
 * @param target what it holds; another one that a row has beside it holds it no
 * more. Absent: the column is not used.
 */
export const withTarget = (
  mapping: ColumnMapping,
  columns: readonly TableColumn[],
  index: number,
  target: ColumnTarget | undefined,
): ColumnMapping => {
  const own = columns.find((column) => column.index === index);
  const isBeside = (other: number): boolean =>
    columns.some(
      (column) =>
        column.index === other && own !== undefined && areTogether(own, column),
    );
  const others = [...mapping].filter(
    ([column, held]) =>
      column !== index &&
      (held !== target || isShareable(held) || !isBeside(column)),
  );
  return new Map([
    ...others,
    ...(target === undefined ? [] : [[index, target] as const]),
  ]);
};

/**
 * The likest pair is taken first, and a field is of one column. Nothing is
 * guessed of two that fit equally.
 */
const mapFields = (
  columns: readonly TableColumn[],
  fields: readonly EnterableField[],
  kind: EnteredKind,
  words: readonly Words[],
): ColumnMapping => {
  let pairs = columns
    .flatMap((column) =>
      fields.map((field) => ({
        index: column.index,
        name: field.name,
        score: headingScore(column.names, field, kind, words),
      })),
    )
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const mapping = new Map<number, string>();
  for (let [best] = pairs; best !== undefined; [best] = pairs) {
    const { index, name, score } = best;
    const isTied = pairs.some(
      (other) =>
        other.score === score && other.name === name && other.index !== index,
    );
    if (isTied) {
      pairs = pairs.filter((pair) => pair.name !== name);
      continue;
    }
    mapping.set(index, name);
    pairs = pairs.filter((pair) => pair.index !== index && pair.name !== name);
  }
  return mapping;
};

/** 氏名（必須）, ■氏名 and "Name*" are the same as without their additions. */
const plain = (name: string): string =>
  samenessKey(name)
    .replace(/\(.*?\)|【.*?】|\[.*?\]|[*:_・※■●◆./-]/gu, "")
    .toLowerCase();

/** By what the same list is known again: its headings, whatever the order. */
export const headingsKey = (columns: readonly TableColumn[]): string =>
  columns
    .filter(({ beside }) => beside === undefined)
    .map(({ heading }) => plain(heading))
    .filter((heading) => heading !== "")
    .sort()
    .join("|");
