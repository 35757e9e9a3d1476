import { withHonorific } from "../../domain/words/with-honorific";
import type { Activity } from "../../domain/activity";
import { isListedOnly } from "../../domain/activity";
import { formatPeriod } from "../../domain/calendar/activity-period";
import { countOf } from "../../rollup/activities/activity-count";
import { footnotes, ownText, writtenBy } from "../chapters/blocks";
import { activityOrigins } from "../writing/activity-origins";
import { shownTitle } from "../writing/shown-titles";
import { peopleCell, textCell } from "../cells/number-cell";
import type { Block, CardsBlock } from "../block";
import type { Cell } from "../cell";
import type { ReportContext } from "../report-context";
import type { TextOrigin } from "../text-origin";

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
          ? footnotes([ownText(context.messages.detail.listedOnlyNote)])
          : []),
      ];

const trainingCard = (
  activity: Activity,
  context: ReportContext,
): CardsBlock["cards"][number] => {
  const { language, messages, words } = context;
  const { detailHeading, summaryLine, content, photos } = activity;
  const title = shownTitle(activity, context);
  const text = messages.detail;
  const heading = detailHeading ?? summaryLine ?? title ?? text.others;
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
      ...line(text.date, when === "" ? undefined : textCell(when)),
      ...line(
        text.lecturer,
        fieldOf(activity, "lecturer", (names) =>
          withHonorific(names, words.honorific),
        ),
      ),
      ...line(
        text.topic,
        title === undefined || title === heading
          ? undefined
          : textCell(title, activityOrigins([activity], "title")),
      ),
      ...line(text.audience, fieldOf(activity, "audience")),
      ...line(text.participants, participants),
      ...line(text.mode, fieldOf(activity, "mode")),
      ...line(text.remark, fieldOf(activity, "remark")),
    ],
    ...(content === undefined ? {} : { text: content }),
    images: photos.map(({ fileKey, name }) => ({
      fileKey,
      name,
      alternativeText: text.photo(heading),
    })),
    recordId: activity.recordId,
    ...writtenBy({
      origins: [
        ...headingOrigins(activity, title),
        ...activityOrigins([activity], "content"),
      ],
    }),
  };
};

const fieldOf = (
  activity: Activity,
  field: "lecturer" | "audience" | "mode" | "remark",
  written: (text: string) => string = (text) => text,
): Cell | undefined => {
  const { [field]: text } = activity;
  return text === undefined
    ? undefined
    : textCell(written(text), activityOrigins([activity], field));
};

/** Of the first field that there is, as the heading is. */
const headingOrigins = (
  activity: Activity,
  title: string | undefined,
): readonly TextOrigin[] =>
  [
    ...activityOrigins([activity], "detailHeading", "summaryLine"),
    ...(title === undefined ? [] : activityOrigins([activity], "title")),
  ].slice(0, 1);

const line = (
  label: string,
  value: Cell | undefined,
): CardsBlock["cards"][number]["lines"] =>
  value === undefined ? [] : [{ label, value }];
