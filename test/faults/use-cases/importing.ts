import { FIELD_CODES } from "../../../src/fields/field-codes";
import type { Language } from "../../../src/i18n/language";
import { importOutcomeMessages } from "../../../src/i18n/entering/import-outcome-messages";
import { addList } from "../../../src/kintone/adding/add-list";
import { takeBack } from "../../../src/kintone/importing/take-back";
import type { MadeRecord } from "../../../src/kintone/rest/record-requests";
import type { Cells, CityOfFaults } from "../city-of-faults";
import { aMeeting, connectBy } from "../city-of-faults";
import type { CellWay, Told, UseCase } from "../use-case";
import { directWay, nothingToSay } from "../use-case";

const { theme } = FIELD_CODES.meetings;
const RECORDS = 2;

/** What an import writes, and takes back. */
export const importingUseCases = (city: CityOfFaults): readonly UseCase[] => {
  const app = city.appIds.meetings;
  let runs = 0;
  const newRecords = (): {
    readonly name: string;
    readonly records: readonly Cells[];
  } => {
    runs += 1;
    const name = `取り込み${runs}`;
    return {
      name,
      records: Array.from({ length: RECORDS }, () =>
        aMeeting({ [theme]: { value: name } }),
      ),
    };
  };
  const placeOn = (way: CellWay) => ({
    client: connectBy(way)(undefined),
    appId: app,
    signal: new AbortController().signal,
  });
  const countOf = async (name: string): Promise<number> => {
    const { totalCount } = await city.admin.record.getRecords({
      app,
      query: `${theme} = "${name}" limit 1`,
      totalCount: true,
    });
    return Number(totalCount);
  };
  return [
    {
      name: "表を取り込む",
      prepare: async () => {
        const { name, records } = newRecords();
        return {
          act: async (way) => {
            const { made, refused, stop } = await addList(
              placeOn(way),
              records,
              () => undefined,
            );
            if (stop !== undefined) return stopped(stop, "stops");
            if (refused.length === 0 && made.length === RECORDS) return DONE;
            return {
              claim: made.length === 0 ? "notDone" : "unknown",
              say: (language) =>
                refused.map(({ says }) =>
                  importOutcomeMessages[language].refused(
                    language === "ja" ? "5行目" : "row 5",
                    says,
                  ),
                ),
            };
          },
          timesDone: async () => (await countOf(name)) / RECORDS,
        };
      },
    },
    {
      name: "取り込みを取り消す",
      prepare: async () => {
        const { name, records } = newRecords();
        const { made } = await addList(
          placeOn(directWay(city.kintone.url)),
          records,
          () => undefined,
        );
        return {
          act: async (way) => {
            const back = await takeBack(placeOn(way), made, () => undefined);
            if (back.stop !== undefined) return stopped(back.stop, "backStops");
            return isAll(back.deleted)
              ? DONE
              : { claim: "notDone", say: nothingToSay };
          },
          timesDone: async () => 1 - (await countOf(name)) / RECORDS,
        };
      },
    },
  ];
};

const DONE: Told = { claim: "done", say: nothingToSay };

const isAll = (records: readonly MadeRecord[]): boolean =>
  records.length === RECORDS;

const stopped = (stop: string, of: "stops" | "backStops"): Told => ({
  claim: stop === "unknown" ? "unknown" : "notDone",
  say: (language: Language) => [
    Object.entries(importOutcomeMessages[language][of]).find(
      ([code]) => code === stop,
    )?.[1] ?? "",
  ],
});
