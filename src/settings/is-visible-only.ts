import type { SourceName } from "../fields/fields";
import type { Settings } from "./settings";
import { sourcesOf } from "./sources-of";

/** The sources whose records a figure or a text rests on. */
const COUNTED: readonly SourceName[] = [
  "meetings",
  "activities",
  "advisers",
  "summaries",
];

/**
 * Whether someone may lack records without kintone telling: record rights hide
 * some in an app, and the reader is not known to see them all. Judged by what
 * was noted when the settings were saved; where nothing was, nothing is known.
 * @param viewer login name; undefined for API tokens, which know no record rights
 * @param names of the sources that what is told rests on
 */
export const isVisibleOnly = (
  { sources, recordRights = {} }: Pick<Settings, "sources" | "recordRights">,
  viewer: string | undefined,
  names = COUNTED,
): boolean =>
  viewer !== undefined &&
  names.some((name) => {
    const rights = recordRights[name];
    const apps = sourcesOf(sources, name).map(({ source }) => source.appId);
    return [...(rights ? [rights] : []), ...(rights?.further ?? [])].some(
      ({ appId, hidesRecords, seeAll }) =>
        apps.includes(appId) && hidesRecords && !seeAll.includes(viewer),
    );
  });
