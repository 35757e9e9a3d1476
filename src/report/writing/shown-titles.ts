import type { Activity } from "../../domain/activity";
import type { ReportContext } from "../report-context";

type Audience = Pick<ReportContext, "edition" | "messages">;

/** Whether the edition tells what is not marked 掲載, too. */
export const tellsAll = ({ edition }: Pick<Audience, "edition">): boolean =>
  edition === "internal";

/** A text as the edition tells it: what is not marked 掲載 says so, or is left out. */
export const shownText = (
  text: string | undefined,
  isPublished: boolean,
  audience: Audience,
): string | undefined => {
  if (text === undefined || isPublished) return text;
  return tellsAll(audience) ? audience.messages.unpublished(text) : undefined;
};

/** The title of an activity as the edition tells it. */
export const shownTitle = (
  { title, isPublished }: Pick<Activity, "title" | "isPublished">,
  audience: Audience,
): string | undefined => shownText(title, isPublished, audience);

/**
 * What an activity goes by: a title that the edition may not tell gives way to
 * the summary line.
 * @returns undefined where it has no name that may be told
 */
export const shownName = (
  activity: Activity,
  audience: Audience,
): string | undefined => shownTitle(activity, audience) ?? activity.summaryLine;
