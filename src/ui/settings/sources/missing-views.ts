import type { Settings, Source } from "../../../settings/settings";

/**
 * Lists that show the summary and are gone from this app. Settings are the same
 * in all apps that they name, and the list is the meetings app's then: the
 * others need none.
 */
export const missingViews = (
  { sources, summaryViews }: Settings,
  views: readonly string[],
  thisApp: string,
): readonly string[] => {
  const others = Object.entries(sources).flatMap(
    ([name, source]: [string, Source<string>]) =>
      name === "meetings" ? [] : [source.appId],
  );
  const isElsewhere =
    sources.meetings !== undefined &&
    sources.meetings.appId !== thisApp &&
    others.includes(thisApp);
  return isElsewhere
    ? []
    : summaryViews.filter((name) => !views.includes(name));
};
