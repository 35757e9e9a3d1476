import type { Activity } from "../../domain/activity";
import type { ReportContext } from "../report-context";

/** What an activity goes by: a title that may not be printed gives way to the summary line. */
export const publishedName = (
  { isPublished, title, summaryLine }: Activity,
  { labels }: Pick<ReportContext, "labels">,
): string => (isPublished ? title : undefined) ?? summaryLine ?? labels.unset;
