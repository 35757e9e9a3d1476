import { dueMeeting } from "../../../src/form/many/due-record";
import type { HoldingWay } from "../../../src/form/many/hold-record";
import { holdRecord, holdingWay } from "../../../src/form/many/hold-record";
import type {
  ManyOutcome,
  ManyProblem,
} from "../../../src/form/many/many-outcome";
import {
  markableOf,
  PUBLISHABLE,
  publishRecord,
} from "../../../src/form/many/publish-record";
import { readDue, readDueForm } from "../../../src/form/many/read-due";
import { formTexts } from "../../../src/form/page/form-texts";
import { FIELD_CODES } from "../../../src/fields/field-codes";
import type { EventRecord } from "../../../src/form/page/event-record";
import type { ManyMessages } from "../../../src/i18n/records/many-messages";
import { manyMessages } from "../../../src/i18n/records/many-messages";
import { isLoggedOut } from "../../../src/kintone/rest/errors/logged-out";
import type { PageClient } from "../../../src/kintone/rest/page-client";
import { day } from "../../support/dates";
import { appWithProcess } from "../app-with-process";
import type { CityOfFaults } from "../city-of-faults";
import { aMeeting, connectPageBy } from "../city-of-faults";
import type { CellWay, Told, UseCase } from "../use-case";
import { directWay, nothingToSay } from "../use-case";

const { meetings: MEETING } = FIELD_CODES;
const STATUS = "ステータス";
type Seen = Parameters<typeof holdRecord>[0];

/** What is done to one after the other of many records above a list. */
export const manyUseCases = async (
  city: CityOfFaults,
): Promise<readonly UseCase[]> => {
  const { settings } = city;
  const { meetings } = settings.sources;
  if (meetings === undefined) throw new Error("no meetings app");
  const meanings = settings.choices.status;
  const moved = await appWithProcess(city);
  const source = { appId: moved, fields: { status: STATUS } };
  const wayOf = (way: CellWay) =>
    holdingWay("STATUS", { source, meanings, connect: connectPageBy(way) });
  const direct = directWay(city.kintone.url);
  const actions = await wayOf(direct);
  const stateOf = async (id: string) =>
    (await city.recordOf(moved, id))[STATUS]?.value;
  const planned = async (): Promise<Seen> => {
    const recordId = await city.addRecord(moved, {});
    const { $revision } = await city.recordOf(moved, recordId);
    const revision = String($revision?.value);
    return { recordId, revision, status: "予約" };
  };
  const hold = (due: Seen, how: HoldingWay, way: CellWay) =>
    holdRecord(
      due,
      how,
      { source, meanings, connect: connectPageBy(way) },
      way.signal,
    );
  return [
    {
      name: "一覧で、今日までの予約を探す",
      prepare: () =>
        Promise.resolve({
          act: async (way) => {
            try {
              await wayOf(way);
              const form = await readDueForm(meetings, connectPageBy(way));
              const found = await readDue(
                { source: meetings, form },
                "heldOn",
                meanings.planned,
                day("2026-06-01"),
                connectPageBy(way),
              );
              return {
                claim: "shown",
                say: nothingToSay,
                // Side by side with others that make some held.
                value: Array.isArray(found),
              };
            } catch (error) {
              const what = isLoggedOut(error) ? "loggedOut" : "searchFailed";
              return {
                claim: "notShown",
                say: (language) => [manyMessages[language][what]],
              };
            }
          },
        }),
    },
    {
      name: "一覧で、プロセス管理の予約を実施に進める",
      isStoppable: true,
      prepare: async () => {
        const due = await planned();
        return {
          act: async (way) => told(await hold(due, actions, way)),
          timesDone: async () =>
            Number((await stateOf(due.recordId)) === "実施"),
        };
      },
    },
    {
      name: "一覧で、プロセス管理の実施を予約に戻す",
      isStoppable: true,
      prepare: async () => {
        const due = await planned();
        const turning = new TurningWay(direct);
        const { connect } = turning;
        const held = await holdRecord(due, actions, {
          source,
          meanings,
          connect,
        });
        return {
          act: async (way) => {
            turning.turnTo(way);
            if (!("undo" in held)) throw new Error("no way back");
            return toldOf(await held.undo?.(way.signal), "notUndone");
          },
          timesDone: async () =>
            Number((await stateOf(due.recordId)) === "予約"),
        };
      },
    },
    {
      name: "一覧で、予約を実施にして元に戻す",
      isStoppable: true,
      prepare: async () => {
        const id = await city.addRecord(
          meetings.appId,
          aMeeting({ [MEETING.status]: { value: "予約" } }),
        );
        const due = dueMeeting(
          (await city.recordOf(meetings.appId, id)) as EventRecord,
          meetings,
          {
            settings,
            today: day("2026-06-01"),
            messages: formTexts(settings, "ja"),
          },
        );
        if (due === undefined) throw new Error("not planned");
        const turning = new TurningWay(direct);
        const { connect } = turning;
        const held = await holdRecord(
          due,
          { by: "choice", held: "実施" },
          { source: meetings, meanings, connect },
        );
        return {
          act: async (way) => {
            turning.turnTo(way);
            if (!("undo" in held)) throw new Error("no way back");
            return toldOf(await held.undo?.(way.signal), "notUndone");
          },
          timesDone: async () =>
            Number(
              (await city.recordOf(meetings.appId, id))[MEETING.status]
                ?.value === "予約",
            ),
        };
      },
    },
    {
      name: "一覧で、掲載の印を付ける",
      isStoppable: true,
      prepare: async () => {
        const id = await city.addRecord(
          meetings.appId,
          aMeeting({
            [MEETING.theme]: { value: "主題" },
            [MEETING.publishTheme]: { value: [] },
          }),
        );
        const [mark] = PUBLISHABLE.meetings;
        const seen = markableOf(
          (await city.recordOf(meetings.appId, id)) as EventRecord,
          meetings,
          mark,
          settings,
        );
        if (seen === undefined) throw new Error("nothing to mark");
        return {
          act: async (way) =>
            told(
              await publishRecord(
                "meetings",
                mark,
                seen,
                true,
                settings,
                way.signal,
                connectPageBy(way),
              ),
            ),
          timesDone: async () =>
            (
              (await city.recordOf(meetings.appId, id))[MEETING.publishTheme]
                ?.value as readonly unknown[]
            ).length,
        };
      },
    },
  ];
};

/** What is done goes one way, and back another one. */
class TurningWay {
  private client: PageClient;

  constructor(way: CellWay) {
    this.client = connectPageBy(way)(undefined);
  }

  readonly connect = (): PageClient =>
    new Proxy(this.client, {
      get: (_, name) => Reflect.get(this.client, name) as unknown,
    });

  turnTo(way: CellWay): void {
    this.client = connectPageBy(way)(undefined);
  }
}

const told = (outcome: ManyOutcome): Told =>
  toldOf("notWritten" in outcome ? outcome.notWritten : undefined, "notDone");

const toldOf = (
  problem: ManyProblem | undefined,
  sentences: keyof Pick<ManyMessages, "notDone" | "notUndone">,
): Told => {
  if (problem === undefined) return { claim: "done", say: nothingToSay };
  return {
    claim: problem === "unknown" ? "unknown" : "notDone",
    say: (language) => [manyMessages[language][sentences][problem]],
  };
};
