import type { Settings } from "../../settings/settings";
import { SeriesMaker } from "./create-series";
import type { DetailAction } from "./detail-actions";
import { showDetailActions } from "./detail-actions";
import type { Draft } from "./draft";
import { draftKey, putDraft } from "./draft";
import type { EventRecord, RecordEvent } from "../page/event-record";
import type { FormContext } from "../page/form-context";
import type { AppPlace } from "../page/form-page";
import { isRecordOf } from "../page/is-record-of";
import { showListActions } from "./list-actions";
import { markHeld, plannedMeeting } from "./mark-held";
import { describeMeeting } from "../hints/meeting-hints";
import { nextActivity, nextMeeting } from "./next-record";
import { createSeriesDialog } from "./series-dialog";

type Sources = Settings["sources"];

/** What kintone hands to the handlers of a list. */
export interface ListEvent {
  readonly appId: number | string;
  readonly viewName: string;
  /** A calendar has its records by day: that is no list. */
  readonly records: readonly EventRecord[] | Readonly<Record<string, unknown>>;
}

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

/** Planned meetings of a list whose day has come, to be marked as held. */
export const showPlannedMeetings = (
  { appId, records, viewName }: ListEvent,
  context: FormContext,
): void => {
  const { messages, page, settings } = context;
  const source = settings.sources.meetings;
  const space = page.listSpace();
  if (source?.appId !== String(appId) || space === undefined) return;
  const isSummary = settings.summaryViews.includes(viewName);
  const listed: readonly EventRecord[] =
    Array.isArray(records) && !isSummary ? records : [];
  const actions = listed.flatMap((record) => {
    if (!isRecordOf(source, appId, record)) return [];
    const planned = plannedMeeting(record, { ...context, source });
    if (planned === undefined) return [];
    return [
      {
        title: describeMeeting(planned, messages),
        run: () => markHeld(record, planned, { ...context, source }),
      },
    ];
  });
  showListActions(space, actions, messages);
};

const meetingActions = (
  record: EventRecord,
  source: NonNullable<Sources["meetings"]>,
  context: FormContext,
): readonly DetailAction[] => {
  const { messages, settings } = context;
  const planned = plannedMeeting(record, { ...context, source });
  const next: DetailAction = {
    text: messages.actions.nextMeeting(messages.words),
    run: () =>
      create(source, nextMeeting(record, source, settings.choices), context),
  };
  if (planned === undefined) return [next];
  const run = async (): Promise<string | undefined> => {
    const sentence = await markHeld(record, planned, { ...context, source });
    if (sentence === undefined) location.reload();
    return sentence;
  };
  return [{ text: messages.actions.markHeld, run }, next];
};

const activityActions = (
  record: EventRecord,
  source: NonNullable<Sources["activities"]>,
  context: FormContext,
): readonly DetailAction[] => [
  {
    text: context.messages.actions.nextActivity,
    run: () =>
      create(
        source,
        nextActivity(record, source, context.settings.choices),
        context,
      ),
  },
];

const seriesForm = (
  record: EventRecord,
  source: NonNullable<Sources["activities"]>,
  { messages, page, settings }: FormContext,
): HTMLElement => {
  const maker = new SeriesMaker(record, source, settings);
  return createSeriesDialog({
    messages,
    create: (dates) => maker.create(dates),
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
