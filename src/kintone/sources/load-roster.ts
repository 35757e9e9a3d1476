import type { Roster } from "../../domain/roster";
import { rosterOf } from "../../domain/roster";
import { decodeStaff } from "../decode/decode-staff";
import { KintoneError } from "../rest/errors/kintone-error";
import type { LoadRequest } from "./load-request";
import { readSource } from "./read-source";

/**
 * All people of the staff app. Records are compared with them, no figure rests
 * on them: an app that is gone or closed to the reader is no failure.
 * @param withReadings how names are read, too, for finding people by it
 * @returns undefined where no staff app is set
 * @throws the signal's reason once it is aborted
 */
export const loadRoster = async ({
  settings,
  connect,
  signal = new AbortController().signal,
  retryDelaysMs,
  withReadings = false,
}: Pick<LoadRequest, "settings" | "connect" | "signal" | "retryDelaysMs"> & {
  readonly withReadings?: boolean;
}): Promise<Roster | "unreadable" | undefined> => {
  const source = settings.sources.staff;
  if (source === undefined) return undefined;
  try {
    const { rows } = await readSource(
      {
        name: "staff",
        source,
        client: connect(source.guestSpaceId),
        signal,
        retryDelaysMs,
        ...(withReadings ? { besides: ["kana"] } : {}),
        onProgress: () => undefined,
      },
      (record) => decodeStaff(record, source),
    );
    return rosterOf(rows);
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof KintoneError) return "unreadable";
    throw error;
  }
};
