import { formTexts } from "../../../src/form/page/form-texts";
import { day, month } from "../../support/dates";
import { FIELD_CODES } from "../../../src/fields/field-codes";
import { SeriesMaker } from "../../../src/form/quick-ways/create-series";
import { dueMeeting } from "../../../src/form/many/due-record";
import { holdRecord } from "../../../src/form/many/hold-record";
import { OtherRecords } from "../../../src/form/records/other-records";
import { CarriedValues } from "../../../src/form/session/carried-values";
import type { EventRecord } from "../../../src/form/page/event-record";
import { isLoggedOut } from "../../../src/kintone/rest/errors/logged-out";
import { formMessages } from "../../../src/i18n/records/form-messages";
import type { CityOfFaults } from "../city-of-faults";
import { aMeeting, connectPageBy } from "../city-of-faults";
import type { Told, UseCase } from "../use-case";
import { nothingToSay } from "../use-case";

const MEETING = FIELD_CODES.meetings;
const ACTIVITY = FIELD_CODES.activities;
const DONE: Told = { claim: "done", say: nothingToSay };

/** What the help in record forms reads and writes. */
export const formUseCases = (city: CityOfFaults): readonly UseCase[] => {
  const { settings, appIds } = city;
  const { meetings, activities } = settings.sources;
  if (meetings === undefined || activities === undefined) {
    throw new Error("no apps");
  }
  let series = 0;
  return [
    {
      name: "入力の手がかりを読む",
      prepare: () =>
        Promise.resolve({
          act: async (way) => {
            const others = new OtherRecords(settings, connectPageBy(way));
            try {
              const value = await Promise.all([
                others.advisers(),
                others.summaries(),
                others.meetingsOf([{ code: "1001" }]),
                others.meetingsIn(month("2023-04"), "DATE"),
                others.activities(),
                others.staff("1001"),
              ]);
              return { claim: "shown", say: nothingToSay, value: value[0] };
            } catch (error) {
              const what = isLoggedOut(error) ? "loggedOut" : "failed";
              return {
                claim: "notShown",
                say: (language) => [formMessages[language].panel[what]],
              };
            }
          },
        }),
    },
    {
      name: "予約を実施にする",
      isStoppable: true,
      prepare: async () => {
        const id = await city.addRecord(
          appIds.meetings,
          aMeeting({ [MEETING.status]: { value: "予約" } }),
        );
        const record = (await city.recordOf(
          appIds.meetings,
          id,
        )) as EventRecord;
        return {
          act: async (way) => {
            const due = dueMeeting(record, meetings, {
              settings,
              today: day("2026-06-01"),
              messages: formTexts(settings, "ja"),
            });
            if (due === undefined) throw new Error("not planned");
            const outcome = await holdRecord(
              due,
              { by: "choice", held: "実施" },
              {
                source: meetings,
                meanings: settings.choices.status,
                connect: connectPageBy(way),
              },
              way.signal,
            );
            if (!("notWritten" in outcome)) return DONE;
            const { notWritten } = outcome;
            return {
              claim: notWritten === "unknown" ? "unknown" : "notDone",
              say: (language) => [
                formMessages[language].actions.notMarked[notWritten],
              ],
            };
          },
          timesDone: async () =>
            (await city.recordOf(appIds.meetings, id))[MEETING.status]
              ?.value === "実施"
              ? 1
              : 0,
        };
      },
    },
    {
      name: "一覧にない年度と年月を書き込む",
      prepare: async () => {
        const id = await city.addRecord(
          appIds.meetings,
          aMeeting({ [MEETING.month]: { value: "" } }),
        );
        return {
          act: async (way) => {
            const carried = new CarriedValues(
              meetings,
              () => false,
              connectPageBy(way),
            );
            const record: EventRecord = {
              [MEETING.month]: { type: "SINGLE_LINE_TEXT", value: "" },
            };
            carried.during(record, () => {
              const cell = record[MEETING.month];
              if (cell !== undefined) cell.value = "2019-05";
            });
            const notWritten = await carried.save(id);
            if (notWritten === undefined) return DONE;
            // The sentence leaves it open, and says how to see to it.
            return {
              claim: "unknown",
              say: (language) => [formMessages[language].derivedFailed],
            };
          },
          timesDone: async () =>
            (await city.recordOf(appIds.meetings, id))[MEETING.month]?.value ===
            "2019-05"
              ? 1
              : 0,
        };
      },
    },
    {
      name: "続きの活動をまとめて作る",
      isStoppable: true,
      prepare: async () => {
        series += 1;
        const name = `連続講座${series}。`;
        const title = `第1回${name}`;
        const { records } = await city.admin.record.getRecords({
          app: appIds.activities,
          query: "order by $id asc limit 1",
        });
        const record = {
          ...(records[0] as EventRecord),
          [ACTIVITY.title]: { type: "SINGLE_LINE_TEXT", value: title },
        };
        return {
          act: async (way) => {
            const maker = new SeriesMaker(
              record,
              activities,
              settings,
              connectPageBy(way)(undefined),
              "clerk",
            );
            const dates = [day("2019-05-10"), day("2019-05-17")];
            const outcome = await maker.create(dates, way.signal);
            if (outcome.state === "added") return DONE;
            const { reason } = outcome;
            return {
              claim: reason === "unknown" ? "unknown" : "notDone",
              say: (language) => [
                formMessages[language].series.notCreated[reason],
              ],
            };
          },
          timesDone: async () => {
            const made = await city.admin.record.getRecords({
              app: appIds.activities,
              query: `${ACTIVITY.title} like "${name}"`,
              fields: [ACTIVITY.title],
            });
            const own = made.records.filter(({ [ACTIVITY.title]: cell }) =>
              String(cell?.value).endsWith(name),
            );
            return own.length / 2;
          },
        };
      },
    },
  ];
};
