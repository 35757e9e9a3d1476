import type { Activity } from "../../domain/activity";
import { isListedOnly } from "../../domain/activity";
import { formatPeriod } from "../../domain/calendar/activity-period";
import { countOf } from "../../rollup/activities/activity-count";
import { footnotes } from "../chapters/blocks";
import { shownTitle } from "../writing/shown-titles";
import { peopleCell, textCell } from "../cells/number-cell";
import type { Block, Cell, CardsBlock } from "../report";
import type { ReportContext } from "../report-context";

/** One card a training: date, lecturer, title, audience, participants, content. */
export const trainingCards = (
  activities: readonly Activity[],
  context: ReportContext,
): readonly Block[] =>
  activities.length === 0
    ? []
    : [
        {
          kind: "cards",
          cards: activities.map((activity) => trainingCard(activity, context)),
        },
        ...(activities.some(isListedOnly)
          ? footnotes([context.messages.detail.listedOnlyNote])
          : []),
      ];

const trainingCard = (
  activity: Activity,
  context: ReportContext,
): CardsBlock["cards"][number] => {
  const { labels, language, messages } = context;
  const { detailHeading, summaryLine, content, photos } = activity;
  const title = shownTitle(activity, context);
  const text = messages.detail;
  const heading = detailHeading ?? summaryLine ?? title ?? labels.unset;
  const when = formatPeriod(activity.period, countOf(activity), language);
  const participants =
    activity.participantCount === undefined
      ? undefined
      : peopleCell(activity.participantCount);
  return {
    heading: isListedOnly(activity)
      ? `${heading}${text.listedOnlyMark}`
      : heading,
    lines: [
      ...line(text.date, textOf(when === "" ? undefined : when)),
      ...line(text.lecturer, textOf(activity.lecturer)),
      ...line(text.topic, textOf(title === heading ? undefined : title)),
      ...line(text.audience, textOf(activity.audience)),
      ...line(text.participants, participants),
      ...line(text.mode, textOf(activity.mode)),
      ...line(text.remark, textOf(activity.remark)),
    ],
    ...(content === undefined ? {} : { text: content }),
    images: photos.map(({ fileKey, name }) => ({
      fileKey,
      name,
      alternativeText: text.photo(heading),
    })),
    recordId: activity.recordId,
  };
};

const textOf = (text: string | undefined): Cell | undefined =>
  text === undefined ? undefined : textCell(text);

const line = (
  label: string,
  value: Cell | undefined,
): CardsBlock["cards"][number]["lines"] =>
  value === undefined ? [] : [{ label, value }];
