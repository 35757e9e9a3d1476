import { FIELD_CODES } from "../../../src/fields/field-codes";
import { readDue } from "../../../src/form/many/read-due";
import {
  markableOf,
  PUBLISHABLE,
  publishRecord,
} from "../../../src/form/many/publish-record";
import type { EventRecord } from "../../../src/form/page/event-record";
import { OtherRecords } from "../../../src/form/records/other-records";
import { gridMessages } from "../../../src/i18n/entering/grid-messages";
import { formMessages } from "../../../src/i18n/records/form-messages";
import { manyMessages } from "../../../src/i18n/records/many-messages";
import { RecordAdder } from "../../../src/kintone/adding/add-records";
import { isLoggedOut } from "../../../src/kintone/rest/logged-out";
import type { SentFields } from "../../../src/kintone/rest/record-requests";
import { day } from "../../support/dates";
import type { CityOfFaults } from "../city-of-faults";
import { aMeeting, connectPageBy } from "../city-of-faults";
import type { Told, UseCase } from "../use-case";
import { nothingToSay } from "../use-case";

const MEETING = FIELD_CODES.meetings;
const DONE: Told = { claim: "done", say: nothingToSay };

/** What is entered and changed for many records at once. */
export const manyRecordsUseCases = (city: CityOfFaults): readonly UseCase[] => {
  const { settings, appIds } = city;
  const { meetings } = settings.sources;
  if (meetings === undefined) throw new Error("no app");
  let grids = 0;
  return [
    {
      name: "表でまとめて入力する",
      prepare: () => {
        grids += 1;
        const theme = `表の${grids}番目。`;
        const record = (on: string) =>
          aMeeting({
            [MEETING.heldOn]: { value: on },
            [MEETING.theme]: { value: theme },
          }) as SentFields;
        return Promise.resolve({
          act: async (way) => {
            const adder = new RecordAdder({
              client: connectPageBy(way)(undefined),
              appId: appIds.meetings,
            });
            const outcome = await adder.add([
              record("2019-05-20"),
              record("2019-05-21"),
            ]);
            if (outcome.state === "added") return DONE;
            const { reason } = outcome;
            return {
              claim: reason === "unknown" ? "unknown" : "notDone",
              say: (language) => [gridMessages[language].notSaved[reason]],
            };
          },
          timesDone: async () => {
            const { records } = await city.admin.record.getRecords({
              app: appIds.meetings,
              query: `${MEETING.theme} like "${theme}"`,
              fields: [MEETING.theme],
            });
            const own = records.filter(
              ({ [MEETING.theme]: cell }) => cell?.value === theme,
            );
            return own.length / 2;
          },
        });
      },
    },
    {
      name: "一覧で掲載の印をまとめて付ける",
      prepare: async () => {
        const id = await city.addRecord(
          appIds.meetings,
          aMeeting({ [MEETING.publishTheme]: { value: [] } }),
        );
        const record = (await city.recordOf(
          appIds.meetings,
          id,
        )) as EventRecord;
        const [mark] = PUBLISHABLE.meetings;
        const seen = markableOf(record, meetings, mark, settings);
        if (seen === undefined) throw new Error("nothing to mark");
        return {
          act: async (way) => {
            const outcome = await publishRecord(
              "meetings",
              mark,
              seen,
              true,
              settings,
              connectPageBy(way),
            );
            if (!("notWritten" in outcome)) return DONE;
            const { notWritten } = outcome;
            return {
              claim: notWritten === "unknown" ? "unknown" : "notDone",
              say: (language) => [manyMessages[language].notDone[notWritten]],
            };
          },
          timesDone: async () => {
            const stored = await city.recordOf(appIds.meetings, id);
            const marks = stored[MEETING.publishTheme]?.value;
            return Array.isArray(marks) && marks.length > 0 ? 1 : 0;
          },
        };
      },
    },
    {
      name: "ほかのページの予約を探す",
      prepare: () =>
        Promise.resolve({
          act: async (way) => {
            try {
              const value = await readDue(
                meetings,
                "heldOn",
                settings.choices.status.planned,
                day("2026-06-01"),
                connectPageBy(way),
              );
              return {
                claim: "shown",
                say: nothingToSay,
                value: value.map((record) => record.$id?.value),
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
      name: "名簿から人をさがす",
      prepare: () =>
        Promise.resolve({
          act: async (way) => {
            const others = new OtherRecords(settings, connectPageBy(way));
            try {
              const value = await others.roster();
              return { claim: "shown", say: nothingToSay, value };
            } catch (error) {
              const what = isLoggedOut(error) ? "loggedOut" : "readFailed";
              return {
                claim: "notShown",
                say: (language) => [formMessages[language].people[what]],
              };
            }
          },
        }),
    },
  ];
};
