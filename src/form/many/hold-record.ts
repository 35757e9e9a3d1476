import { findMeaning } from "../../kintone/decode/find-meaning";
import type { StatusAction } from "../../kintone/corrections/move-status";
import { moveStatus, readProcess } from "../../kintone/corrections/move-status";
import {
  changeUntilStopped,
  writeBack,
} from "../../kintone/corrections/write-record";
import type { ConnectPage } from "../../kintone/rest/page-client";
import { pageClient } from "../../kintone/rest/page-client";
import type { RecordChoices } from "../../fields/record-choices";
import type { Source } from "../../settings/settings";
import type { DueRecord } from "./due-record";
import type { ManyOutcome } from "./many-outcome";

type Meanings = RecordChoices["status"];

/** How records of an app become 実施. */
export type HoldingWay =
  | { readonly by: "choice"; readonly held: string }
  /** By kintone's process management. */
  | { readonly by: "process"; readonly actions: readonly StatusAction[] };

/** A record as it was seen. */
type SeenRecord = Pick<DueRecord, "recordId" | "revision" | "status">;

/** The app whose records are held. */
export interface HoldingPlace {
  readonly source: Source<string>;
  readonly meanings: Meanings;
  /** Absent: with the rights of whoever is logged in to the page. */
  readonly connect?: ConnectPage;
}

/**
 * @param statusType kintone's type of the field of the state
 * @throws KintoneError when the process management can't be read
 */
export const holdingWay = async (
  statusType: string | undefined,
  { source, meanings, connect = pageClient }: HoldingPlace,
): Promise<HoldingWay> =>
  statusType === "STATUS"
    ? {
        by: "process",
        actions: (
          await readProcess({
            client: connect(source.guestSpaceId),
            appId: source.appId,
            signal: new AbortController().signal,
          })
        ).actions,
      }
    : { by: "choice", held: meanings.held[0] ?? "" };

/** The step that leads from a state to one that means 実施; undefined where there is none. */
export const actionToHeld = (
  status: string,
  actions: readonly StatusAction[],
  meanings: Meanings,
): StatusAction | undefined =>
  actions.find(
    ({ from, to }) => from === status && findMeaning(to, meanings) === "held",
  );

/** Whether what is done can be undone, as far as it is known before. */
export const hasWayBack = (way: HoldingWay, meanings: Meanings): boolean =>
  way.by === "choice" ||
  way.actions.some(
    ({ from, to }) =>
      findMeaning(from, meanings) === "held" &&
      findMeaning(to, meanings) === "planned",
  );

/**
 * Makes a planned record 実施 in kintone, unless it changed since it was seen.
 * @param signal stops it: what was sent by then may be done
 */
export const holdRecord = async (
  due: SeenRecord,
  way: HoldingWay,
  place: HoldingPlace,
  signal?: AbortSignal,
): Promise<ManyOutcome> => {
  const { source, connect = pageClient } = place;
  const client = connect(source.guestSpaceId);
  const code = source.fields.status ?? "";
  if (way.by === "process") {
    return proceed(due, way.actions, place, signal);
  }
  const app = { client, app: source.appId };
  const outcome = await changeUntilStopped(
    app,
    due.recordId,
    (stored, revision) =>
      revision === due.revision
        ? {
            before: { [code]: { value: stored[code]?.value } },
            after: { [code]: { value: way.held } },
          }
        : "changedMeanwhile",
    signal,
  );
  if ("notWritten" in outcome) return { notWritten: outcome.notWritten };
  return {
    undo: async (stop) => {
      const [back] = await writeBack(app, [outcome.written], stop);
      return back !== undefined && "notWritten" in back
        ? back.notWritten
        : undefined;
    },
  };
};

const proceed = async (
  { recordId, revision, status }: SeenRecord,
  actions: readonly StatusAction[],
  { source, meanings, connect = pageClient }: HoldingPlace,
  signal: AbortSignal | undefined,
): Promise<ManyOutcome> => {
  const action = actionToHeld(status, actions, meanings);
  if (action === undefined) return { notWritten: "refused" };
  const place = {
    client: connect(source.guestSpaceId),
    appId: source.appId,
  };
  const seen = { recordId, code: source.fields.status ?? "" };
  const moved = await moveStatus(place, { ...seen, revision }, action, signal);
  if ("notWritten" in moved) return moved;
  const back = actions.find(
    ({ from, to }) => from === action.to && to === action.from,
  );
  if (back === undefined) return {};
  return {
    undo: async (stop) => {
      const undone = await moveStatus(
        place,
        { ...seen, revision: moved.revision },
        back,
        stop,
      );
      return "notWritten" in undone ? undone.notWritten : undefined;
    },
  };
};
