import type { RecordChoices } from "../../fields/record-choices";
import { manyMessages } from "../../i18n/records/many-messages";
import type { LabelledForm } from "../../settings/labelled-form";
import type { Settings, Source } from "../../settings/settings";
import { SeriesMaker } from "./create-series";
import type { DetailAction } from "./detail-actions";
import { showDetailActions } from "./detail-actions";
import type { Draft } from "./draft";
import { draftKey, putDraft } from "./draft";
import type { EventRecord, RecordEvent } from "../page/event-record";
import type { FormContext } from "../page/form-context";
import type { AppPlace } from "../page/form-page";
import { isRecordOf } from "../page/is-record-of";
import { doubtsOfRecord } from "../many/doubts-of-record";
import type { DueRecord } from "../many/due-record";
import { dueActivity, dueMeeting } from "../many/due-record";
import { holdRecord } from "../many/hold-record";
import { doubtQuestion } from "../many/many-question";
import { nextActivity, nextMeeting } from "./next-record";
import { createSeriesDialog } from "./series-dialog";

type Sources = Settings["sources"];

/** The quick ways from a record's page: the next one, and 予約 → 実施. */
export const showQuickWays = (
  { appId, record }: RecordEvent,
  context: FormContext,
): void => {
  const { messages, page, settings } = context;
  const { meetings, activities } = settings.sources;
  const space = page.recordSpace();
  if (space === undefined) return;
  const actions = [
    ...(meetings !== undefined && isRecordOf(meetings, appId, record)
      ? meetingActions(record, meetings, context)
      : []),
    ...(activities !== undefined && isRecordOf(activities, appId, record)
      ? activityActions(record, activities, context)
      : []),
  ];
  const more =
    activities !== undefined && isRecordOf(activities, appId, record)
      ? [seriesForm(record, activities, context)]
      : [];
  showDetailActions(space, actions, messages, more);
};

const meetingActions = (
  record: EventRecord,
  source: NonNullable<Sources["meetings"]>,
  context: FormContext,
): readonly DetailAction[] => {
  const { messages, settings } = context;
  const { choices } = settings;
  return [
    ...heldAction(
      record,
      source,
      choices.status,
      dueMeeting(record, source, context),
      context,
    ),
    {
      text: messages.actions.nextMeeting(messages.words),
      run: () => create(source, nextMeeting(record, source, choices), context),
    },
  ];
};

const activityActions = (
  record: EventRecord,
  source: NonNullable<Sources["activities"]>,
  context: FormContext,
): readonly DetailAction[] => {
  const { messages, settings } = context;
  const { choices } = settings;
  return [
    ...heldAction(
      record,
      source,
      choices.activityStatus,
      dueActivity(record, source, context),
      context,
    ),
    {
      text: messages.actions.nextActivity,
      run: () => create(source, nextActivity(record, source, choices), context),
    },
  ];
};

/** 予約 → 実施 for a record whose day has come; a state of kintone's process management has kintone's own buttons here. */
const heldAction = (
  record: EventRecord,
  source: Source<string>,
  meanings: RecordChoices["status"],
  due: DueRecord | undefined,
  { messages, page }: FormContext,
): readonly DetailAction[] => {
  const status = source.fields.status ?? "";
  if (due === undefined || record[status]?.type === "STATUS") return [];
  const run = async (signal: AbortSignal): Promise<string | undefined> => {
    if (due.refusal !== undefined) return due.refusal;
    const told = doubtsOfRecord(
      record,
      status,
      meanings,
      // As kintone tells a form anywhere.
      (await page.properties()) as LabelledForm | undefined,
    );
    const many = manyMessages[messages.language];
    const doubt = { title: due.title, doubt: many.doubt(told) };
    if (told.length > 0 && !(await page.confirm(doubtQuestion(doubt, many)))) {
      return undefined;
    }
    const way = { by: "choice", held: meanings.held[0] ?? "" } as const;
    const outcome = await holdRecord(due, way, { source, meanings }, signal);
    if ("notWritten" in outcome) {
      return messages.actions.notMarked[outcome.notWritten];
    }
    location.reload();
    return undefined;
  };
  return [{ text: messages.actions.markHeld, run }];
};

const seriesForm = (
  record: EventRecord,
  source: NonNullable<Sources["activities"]>,
  { messages, page, settings }: FormContext,
): HTMLElement => {
  const maker = new SeriesMaker(record, source, settings);
  return createSeriesDialog({
    messages,
    create: (dates, signal) => maker.create(dates, signal),
    addressOf: (recordId) => page.recordAddress(source, recordId),
  });
};

/** Opens the form of a new record with the draft in it. */
const create = (
  app: AppPlace,
  draft: Draft,
  { page, pluginId }: FormContext,
): undefined => {
  putDraft(draftKey(pluginId, app.appId), draft);
  location.assign(page.createAddress(app));
};
