import { isSame } from "../../domain/sameness/sameness";
import type { Activity } from "../../domain/activity";
import { isListedOnly } from "../../domain/activity";
import { formatPeriod } from "../../domain/calendar/activity-period";
import { countOf } from "../../rollup/activities/activity-count";
import { footnotes, ownText, paragraphs } from "../chapters/blocks";
import { activityOrigins, nameOrigins } from "../writing/activity-origins";
import { shownName } from "../writing/shown-titles";
import { timesCell } from "../cells/number-cell";
import type { Block, DatedListBlock } from "../block";
import type { ReportContext } from "../report-context";

/** 11月29日 中心市街地ほか（WG外）: the records under one detail heading, in their order. */
export const datedList = (
  activities: readonly Activity[],
  fiscalYear: number,
  context: ReportContext,
): readonly Block[] => {
  const { messages } = context;
  const audience = sharedAudience(activities);
  const isModeTold = new Set(activities.map(({ mode }) => mode)).size > 1;
  const asides = [
    "remark",
    ...(audience === undefined ? (["audience"] as const) : []),
    ...(isModeTold ? (["mode"] as const) : []),
  ] as const;
  return [
    ...(audience === undefined
      ? []
      : paragraphs([
          {
            text: messages.labelled(messages.detail.audience, audience),
            origins: activityOrigins(activities, "audience"),
          },
        ])),
    {
      kind: "datedList",
      items: besides(
        activities.map((activity) =>
          listItem(activity, fiscalYear, asides, context),
        ),
        context,
      ),
    },
    ...(activities.some(isListedOnly)
      ? footnotes([ownText(messages.detail.listedOnlyNote)])
      : []),
  ];
};

/** An audience that several records have in common is told once, above them. */
const sharedAudience = (
  activities: readonly Activity[],
): string | undefined => {
  const [first, ...others] = activities;
  const { audience } = first ?? {};
  return audience !== undefined &&
    others.length > 0 &&
    others.every((other) => isSame(other.audience ?? "", audience))
    ? audience
    : undefined;
};

const listItem = (
  activity: Activity,
  fiscalYear: number,
  asides: readonly ("remark" | "audience" | "mode")[],
  context: ReportContext,
): DatedListBlock["items"][number] => {
  const { language, messages } = context;
  const count = countOf(activity);
  const when = formatPeriod(activity.period, count, language);
  const aside = asides.flatMap((field) => activity[field] ?? []);
  const name = shownName(activity, context);
  const what =
    name === undefined
      ? aside.join(messages.separator)
      : `${name}${aside.map(messages.brackets).join("")}`;
  const mark = isListedOnly(activity) ? messages.detail.listedOnlyMark : "";
  const isSeveral = !isListedOnly(activity) && count > 1;
  const { recordId } = activity;
  const selection = {
    grain: "activity",
    fiscalYear,
    recordIds: [recordId],
  } as const;
  return {
    when,
    text: `${what}${mark}`,
    ...(isSeveral ? { figure: timesCell(count, selection) } : {}),
    recordId,
    origins: [
      ...nameOrigins(activity, context),
      ...activityOrigins([activity], ...asides),
    ],
  };
};

/** その他、実施に係る協議: what has no date says so where the entries above it have one. */
const besides = (
  items: DatedListBlock["items"],
  { messages }: ReportContext,
): DatedListBlock["items"] =>
  items.every(({ when }) => when === "")
    ? items
    : items.map((item) =>
        item.when === ""
          ? { ...item, text: messages.detail.besides(item.text) }
          : item,
      );
