import { findingMessage } from "../../i18n/records/finding-messages";
import type { FormTexts } from "../page/form-texts";
import type { Source } from "../../settings/settings";
import type { EventCell, EventRecord } from "../page/event-record";
import { cellAt, rowsOf } from "../page/event-record";
import type { FormProblem } from "../rules/form-problem";
import type { FollowedRows } from "./follow-rows";

/** The sentence of a problem; one that only asks carries a mark. */
export const sentenceOf = (
  problem: FormProblem,
  messages: FormTexts,
): string => {
  const mark = problem.level === "warning" ? messages.confirmMark : "";
  return `${mark}${findingMessage(problem, messages.language, messages.words)}`;
};

/**
 * Puts each sentence to its field, and takes away those put there before.
 * @param options.marked place → sentence of ours; brought up to date
 * @returns problems of fields that the form does not show
 */
export const markProblems = (
  record: EventRecord,
  problems: readonly FormProblem[],
  options: {
    readonly source: Source<string>;
    readonly messages: FormTexts;
    /** Whether the page shows the field. */
    readonly isShown: (fieldCode: string) => boolean;
    readonly marked: Map<string, string>;
  },
): readonly FormProblem[] => {
  const { source, messages, isShown, marked } = options;
  for (const place of marked.keys()) {
    const cell = cellOfPlace(record, JSON.parse(place) as Place, source);
    if (cell !== undefined) cell.error = null;
  }
  marked.clear();
  return problems.filter((problem) => {
    const place = placeOf(record, problem, source);
    const cell = cellOfPlace(record, place, source);
    const canShow = cell !== undefined && cell.type !== "SUBTABLE";
    if (!canShow || !isShown(place.code)) return true;
    const sentence = sentenceOf(problem, messages);
    cell.error = cell.error ? `${cell.error}\n${sentence}` : sentence;
    marked.set(JSON.stringify(place), cell.error);
    return false;
  });
};

/** Where sentences stand after rows were added or removed; those of a removed row are gone with it. */
export const movePlaces = (
  marked: ReadonlyMap<string, string>,
  { cameFrom }: FollowedRows,
): Map<string, string> =>
  new Map(
    [...marked].flatMap(([key, sentence]) => {
      const place = JSON.parse(key) as Place;
      if (place.row === undefined) return [[key, sentence] as const];
      const row = cameFrom.indexOf(place.row);
      return row < 0
        ? []
        : [[JSON.stringify({ ...place, row }), sentence] as const];
    }),
  );

interface Place {
  readonly code: string;
  readonly row?: number;
}

/** A table can't carry a sentence itself: the first field of ours in its first row does. */
const placeOf = (
  record: EventRecord,
  { field, row }: FormProblem,
  { fields }: Source<string>,
): Place => {
  const table = rowsOf(record[fields.attendances ?? ""]);
  if (field === "attendances" && table[0] !== undefined) {
    const first = ["role", "personCode", "personName"].find(
      (name) => table[0]?.value[fields[name] ?? ""] !== undefined,
    );
    return { code: fields[first ?? field] ?? "", row: 0 };
  }
  return { code: fields[field] ?? "", ...(row === undefined ? {} : { row }) };
};

const cellOfPlace = (
  record: EventRecord,
  { code, row }: Place,
  { fields }: Source<string>,
): EventCell | undefined => cellAt(record, code, fields.attendances, row);
