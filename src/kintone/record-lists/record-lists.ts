import { recordApp, recordNumber } from "../../domain/record-id";
import type { RollupInput } from "../../rollup/input/rollup-input";
import type { Selection } from "../../rollup/selection/selection";
import { yearFrame } from "../../rollup/input/year-frame";
import type { FormFields } from "../../settings/check-settings-against-form";
import type { Settings, Source } from "../../settings/settings";
import { sourcesOf } from "../../settings/sources-of";
import { cellOf } from "../decode/cells";
import type { Connect } from "../rest/kintone-client";
import { allOf, filterCondition } from "../rest/query";
import { readRecords } from "../rest/read-all-records";
import { readFittingForm } from "../sources/read-form";
import { withStates } from "../sources/with-states";
import { listUrl } from "../page/record-url";
import type { AppRequest } from "../rest/request-kintone";
import { activityCondition } from "./activity-condition";
import type { Condition } from "./field-conditions";
import { fieldConditions } from "./field-conditions";
import { idConditions } from "./id-conditions";
import { meetingCondition } from "./meeting-condition";

/** kintone's own lists, of one app or of several, that together hold exactly the records behind a figure. */
export interface RecordLists {
  /** One an app where a condition says it, else as many as addresses of record numbers need. */
  readonly lists: readonly RecordList[];
  /** Records that no list holds, as there would be too many lists. */
  readonly leftOut: number;
}

interface RecordList {
  readonly url: string;
  readonly count: number;
}

interface Place {
  readonly input: RollupInput;
  readonly settings: Settings;
  readonly connect: Connect;
}

/** More links than anyone follows. */
const MOST_LISTS = 10;
/** Records that one request compares (kintone: GET records). */
const COMPARED = 500;

/**
 * Where kintone lists the records of a selection. A condition is taken only
 * when kintone, asked now, answers it with these very records; else the lists
 * name the records by their numbers.
 * @param recordIds of the selection, as it was counted
 */
export const recordLists = async (
  selection: Selection,
  recordIds: readonly string[],
  place: Place,
): Promise<RecordLists> => {
  const found = await Promise.all(
    sourcesOf(place.settings.sources, kindOf(selection)).map(
      ({ source, app }) =>
        listsOfApp(
          selection,
          recordIds.filter((recordId) => recordApp(recordId) === app),
          source,
          place,
        ),
    ),
  );
  return {
    lists: found.flatMap(({ lists }) => lists),
    leftOut: found.reduce((sum, { leftOut }) => sum + leftOut, 0),
  };
};

const listsOfApp = async (
  selection: Selection,
  recordIds: readonly string[],
  source: Source<string>,
  place: Place,
): Promise<RecordLists> => {
  if (recordIds.length === 0) return { lists: [], leftOut: 0 };
  const { appId, guestSpaceId } = source;
  const urlOf = (condition: string) =>
    listUrl({ appId, guestSpaceId, condition });
  const ids = recordIds
    .map((recordId) => Number(recordNumber(recordId)))
    .sort((a, b) => a - b);
  const condition = await knownCondition(selection, ids, source, place);
  if (condition !== undefined)
    return {
      lists: [{ url: urlOf(condition), count: ids.length }],
      leftOut: 0,
    };
  const named = idConditions(ids, urlOf);
  const lists = named.slice(0, MOST_LISTS).map((list) => ({
    url: urlOf(list.condition),
    count: list.count,
  }));
  const listed = lists.reduce((sum, { count }) => sum + count, 0);
  return { lists, leftOut: ids.length - listed };
};

const kindOf = ({ grain }: Selection): "meetings" | "activities" =>
  grain === "meeting" ? "meetings" : "activities";

/** A condition that holds for these records and no others, found by asking kintone; a refusal only means that there is none. */
const knownCondition = async (
  selection: Selection,
  ids: readonly number[],
  source: Source<string>,
  place: Place,
): Promise<string | undefined> => {
  const request: AppRequest = {
    client: place.connect(source.guestSpaceId),
    appId: source.appId,
    signal: new AbortController().signal,
    retryDelaysMs: [],
  };
  try {
    const { fields } = await readFittingForm(
      request,
      kindOf(selection),
      source,
    );
    const { status } = source.fields;
    const isOfProcess =
      status !== undefined && fields[status]?.type === "STATUS";
    const form = isOfProcess ? await withStates(fields, request) : fields;
    const said = conditionOf(selection, source, form, place);
    const condition = allOf(filterCondition(source.filter), said || undefined);
    if (said === undefined || condition === undefined) return undefined;
    const { records, total } = await readRecords(
      { ...request, fields: [] },
      `(${condition}) order by $id asc limit ${COMPARED}`,
      true,
    );
    const answered = records.map((record) =>
      Number(cellOf(record, "$id")?.value),
    );
    const isSame =
      total === ids.length && answered.every((id, index) => id === ids[index]);
    return isSame ? condition : undefined;
  } catch {
    return undefined;
  }
};

const conditionOf = (
  selection: Selection,
  source: Source<string>,
  form: FormFields,
  { input, settings }: Place,
): Condition => {
  const year = yearFrame(input, settings, selection.fiscalYear);
  const frame = { ...year, asOf: selection.asOf ?? year.asOf };
  const fields = fieldConditions<string>(source.fields, form);
  return selection.grain === "meeting"
    ? meetingCondition(selection, fields, settings, frame)
    : activityCondition(selection, fields, settings, frame, source.section);
};
