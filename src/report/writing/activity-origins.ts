import type { Activity } from "../../domain/activity";
import type { ReportContext } from "../report-context";
import type { TextOrigin } from "../text-origin";
import { shownTitle } from "./shown-titles";

type ActivityField = Extract<TextOrigin, { source: "activities" }>["field"];

/** Where activities wrote the fields; none for a blank one. */
export const activityOrigins = (
  activities: readonly Activity[],
  ...fields: readonly ActivityField[]
): readonly TextOrigin[] =>
  activities.flatMap((activity) =>
    fields.flatMap((field) => {
      const { recordId, [field]: text } = activity;
      return text === undefined
        ? []
        : [{ source: "activities", recordId, field, text }];
    }),
  );

/** Where the name that an activity goes by was written; see shownName(). */
export const nameOrigins = (
  activity: Activity,
  context: Pick<ReportContext, "edition" | "messages">,
): readonly TextOrigin[] =>
  activityOrigins(
    [activity],
    shownTitle(activity, context) === undefined ? "summaryLine" : "title",
  );
