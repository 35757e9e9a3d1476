import { FIELD_CODES } from "../../../src/fields/field-codes";
import { saveSettingsSurely } from "../../../src/kintone/page/save-settings-surely";
import { untilAborted } from "../../../src/kintone/rest/until-aborted";
import { timeLimits } from "../../../src/kintone/rest/time-limit";
import { readRecordRights } from "../../../src/kintone/sources/read-record-rights";
import { settingsReading } from "../../../src/ui/settings/session/settings-reading";
import type { CityOfFaults } from "../city-of-faults";
import { connectBy } from "../city-of-faults";
import { explained } from "../explained";
import type { CellWay, Told, UseCase } from "../use-case";
import { nothingToSay } from "../use-case";

/** What the settings screen reads, and what it asks before it saves. */
export const settingsUseCases = (city: CityOfFaults): readonly UseCase[] => {
  const { settings, appIds } = city;
  const thisApp = { appId: appIds.summaries };
  return [
    {
      name: "設定画面でアプリと記録を読む",
      prepare: () =>
        Promise.resolve({
          act: async (way) => {
            const reading = settingsReading(connectBy(way), thisApp);
            try {
              const value = [
                // Side by side with others whose number grows.
                (await reading.apps()).length > 0,
                await reading.views(),
                Object.keys(await reading.form(thisApp)),
                (
                  await reading.newestRecords(
                    { appId: appIds.staff },
                    undefined,
                  )
                ).length,
                await reading.fileNames(
                  thisApp,
                  city.summaryId,
                  FIELD_CODES.summaries.templates,
                ),
              ];
              return { claim: "shown", say: nothingToSay, value };
            } catch (error) {
              return { claim: "notShown", say: explained(error) };
            }
          },
        }),
    },
    reading("区分に数えられる言葉を調べる", isOfRanks, async (way) => {
      const found = await settingsReading(connectBy(way), thisApp).rankTexts(
        settings,
        way.signal,
      );
      // Side by side with others that add records: how many there are grows.
      return found.map(({ text }) => text).sort();
    }),
    reading("いまの設定で数える", isOfActivities, (way) =>
      settingsReading(connectBy(way), thisApp).count(settings, way.signal),
    ),
    {
      name: "設定を保存する",
      isStoppable: true,
      prepare: () => {
        let stored = 0;
        return Promise.resolve({
          act: async (way) => {
            const connect = connectBy(way);
            const { revision } = settingsReading(connect, thisApp);
            const { signal } = way;
            try {
              await readRecordRights(settings, connect, signal);
              const saved = await saveSettingsSurely({
                revision,
                openedAt: undefined,
                mayReplace: () => Promise.resolve(false),
                // The page's own call, which no fault of this proxy meets.
                store: () => {
                  stored += 1;
                  return Promise.resolve();
                },
                limits: timeLimits(undefined, way.startTimer),
                signal,
              });
              return {
                claim: saved === "saved" ? "done" : "unknown",
                say: nothingToSay,
              } satisfies Told;
            } catch (error) {
              return { claim: "notDone", say: explained(error) };
            }
          },
          timesDone: () => Promise.resolve(stored),
        });
      },
    },
  ];
};

/** Each app is read in one way, as a summary on the screen shows. */
const isOfRanks = (call: string): boolean => /面談|職員/u.test(call);
const isOfActivities = (call: string): boolean => call.includes("活動");

const reading = (
  name: string,
  isMet: (call: string) => boolean,
  read: (way: CellWay) => Promise<unknown>,
): UseCase => ({
  name,
  isMet,
  isMetOnce: true,
  isStoppable: true,
  prepare: () =>
    Promise.resolve({
      act: async (way) => {
        try {
          return {
            claim: "shown",
            say: nothingToSay,
            value: await untilAborted(read(way), way.signal),
          };
        } catch (error) {
          return { claim: "notShown", say: explained(error) };
        }
      },
    }),
});
