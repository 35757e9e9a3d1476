import type { Source } from "../../settings/settings";
import type { EventRecord } from "./event-record";

/** Whether a record of an app is one of the source's: right app, right kind. */
export const isRecordOf = (
  source: Source<string> | undefined,
  appId: number | string,
  record: EventRecord,
): boolean => {
  if (source?.appId !== String(appId)) return false;
  const { filter } = source;
  return (
    filter === undefined ||
    filter.values.some((value) => value === record[filter.field]?.value)
  );
};
