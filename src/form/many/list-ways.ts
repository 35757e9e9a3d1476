import type { ActivityFieldName } from "../../fields/activity-fields";
import type { MeetingFieldName } from "../../fields/meeting-fields";
import type { Source } from "../../settings/settings";
import { element } from "../page/element";
import type { EventRecord } from "../page/event-record";
import type { FormContext } from "../page/form-context";
import { ensureFormStyle } from "../page/form-style";
import { isRecordOf } from "../page/is-record-of";
import { readActivityForm } from "../records/read-activity-form";
import { readMeetingForm } from "../records/read-meeting-form";
import { dueActivity, dueMeeting } from "./due-record";
import { dueFold } from "./due-fold";
import { publishFold } from "./publish-fold";

/** What kintone hands to the handlers of a list. */
export interface ListEvent {
  readonly appId: number | string;
  readonly viewName: string;
  /** A calendar has its records by day: that is no list. */
  readonly records: readonly EventRecord[] | Readonly<Record<string, unknown>>;
}

/** What can be done to many records at once, above a list of them; nothing above others. */
export const showListWays = (
  { appId, records, viewName }: ListEvent,
  context: FormContext,
): void => {
  const { page, settings } = context;
  const space = page.listSpace();
  space?.querySelector("[data-nendo-list-ways]")?.remove();
  const isSummary = settings.summaryViews.includes(viewName);
  if (space === undefined || isSummary || !Array.isArray(records)) return;
  const listed = records as readonly EventRecord[];
  const { meetings, activities } = settings.sources;
  const folds = [
    ...(meetings?.appId === String(appId)
      ? meetingFolds(meetings, listed, context)
      : []),
    ...(activities?.appId === String(appId)
      ? activityFolds(activities, listed, context)
      : []),
  ].filter((fold) => fold !== undefined);
  if (folds.length === 0) return;
  ensureFormStyle();
  space.append(
    element(
      "div",
      { class: "nendo-form-actions", "data-nendo-list-ways": "" },
      ...folds,
    ),
  );
};

const meetingFolds = (
  source: Source<MeetingFieldName>,
  records: readonly EventRecord[],
  context: FormContext,
): readonly (HTMLElement | undefined)[] => {
  const { settings } = context;
  const own = records.filter((one) => isRecordOf(source, source.appId, one));
  return [
    dueFold(
      {
        source,
        day: "heldOn",
        meanings: settings.choices.status,
        dueOf: (record) => dueMeeting(record, source, context),
      },
      own,
      context,
    ),
    publishFold(
      "meetings",
      source,
      own,
      (record) =>
        readMeetingForm(record, undefined, source, settings.choices).heldOn ??
        "",
      context,
    ),
  ];
};

const activityFolds = (
  source: Source<ActivityFieldName>,
  records: readonly EventRecord[],
  context: FormContext,
): readonly (HTMLElement | undefined)[] => {
  const { settings } = context;
  const own = records.filter((one) => isRecordOf(source, source.appId, one));
  const dayOf = (record: EventRecord): string => {
    const { period } = readActivityForm(record, undefined, source, settings);
    return period === undefined || period.precision === "fiscalYear"
      ? ""
      : period.from;
  };
  return [
    dueFold(
      {
        source,
        day: "from",
        meanings: settings.choices.activityStatus,
        dueOf: (record) => dueActivity(record, source, context),
      },
      own,
      context,
    ),
    // A month with its number is printed as a number, whoever marks it.
    source.isMonthly === true
      ? undefined
      : publishFold("activities", source, own, dayOf, context),
  ];
};
