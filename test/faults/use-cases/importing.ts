import { FIELD_CODES } from "../../../src/fields/field-codes";
import { ImportSession } from "../../../src/import/records/import-session";
import type { ImportHost } from "../../../src/import/records/import-host";
import { tableOfText } from "../../../src/import/tables-of-file";
import { runNotes } from "../../../src/kintone/importing/run-notes";
import { day } from "../../support/dates";
import { explained } from "../explained";
import type { Language } from "../../../src/i18n/language";
import { importOutcomeMessages } from "../../../src/i18n/entering/import-outcome-messages";
import { loadProcess } from "../../../src/import/records/planning/known/load-process";
import { moveStates } from "../../../src/import/records/move-states";
import { unmovedInWords } from "../../../src/import/records/unmoved-in-words";
import { addList } from "../../../src/kintone/adding/add-list";
import { takeBack } from "../../../src/kintone/importing/take-back";
import type { MadeRecord } from "../../../src/kintone/rest/record-requests";
import { appWithProcess } from "../app-with-process";
import type { Cells, CityOfFaults } from "../city-of-faults";
import { aMeeting, connectBy, SECRETARY } from "../city-of-faults";
import type { CellWay, Told, UseCase } from "../use-case";
import { directWay, nothingToSay } from "../use-case";

const { theme } = FIELD_CODES.meetings;
const RECORDS = 2;
const STATUS = "ステータス";

/** What an import writes, and takes back. */
export const importingUseCases = async (
  city: CityOfFaults,
): Promise<readonly UseCase[]> => {
  const app = city.appIds.meetings;
  const moved = await appWithProcess(city);
  const direct = directWay(city.kintone.url);
  const process = await loadProcess(
    {
      client: connectBy(direct)(undefined),
      appId: moved,
      signal: direct.signal,
    },
    STATUS,
    { [STATUS]: { type: "STATUS", label: STATUS } },
  );
  if (process === undefined) throw new Error("no process");
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
    author: SECRETARY.username,
    signal: way.signal,
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
      name: "取り込む表をアプリと比べる",
      isStoppable: true,
      // Each app is read in one way, as a summary on the screen shows.
      isMet: (call) => /面談|職員/u.test(call),
      prepare: () =>
        Promise.resolve({
          act: async (way) => {
            const host: ImportHost = {
              settings: city.settings,
              kind: "meetings",
              connect: connectBy(way),
              author: SECRETARY.username,
              today: day("2026-06-01"),
              notes: runNotes({ read: () => null, write: () => undefined }),
              language: "ja",
              pause: () => Promise.resolve(),
            };
            try {
              const session = await ImportSession.open(host, way.signal);
              const found = session.read([await tableOfText(LIST)]);
              if (found === undefined) throw new Error("no list");
              const { table, understanding } = session.guess(found.sheets, []);
              const planned = await session.plan(
                table,
                understanding,
                way.signal,
              );
              return {
                claim: "shown",
                say: nothingToSay,
                value: planned.map(({ rows }) => rows),
              };
            } catch (error) {
              return { claim: "notShown", say: explained(error) };
            }
          },
        }),
    },
    {
      name: "表を取り込む",
      isStoppable: true,
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
      name: "取り込んだ記録の状態を進める",
      isStoppable: true,
      prepare: async () => {
        const { ids, revisions } = await city.admin.record.addRecords({
          app: moved,
          records: Array.from({ length: RECORDS }, () => ({})),
        });
        const made = ids.map((id, at) => ({
          id,
          revision: revisions[at] ?? "",
          waits: { at: "予約", for: "実施" },
        }));
        return {
          act: async (way) => {
            const moving = await moveStates(
              { ...placeOn(way), appId: moved },
              made,
              process,
              () => undefined,
            );
            if (moving.why === undefined) return DONE;
            return {
              claim: moving.why === "unknown" ? "unknown" : "notDone",
              say: (language) => unmovedInWords(moving, language),
            };
          },
          timesDone: async () => {
            const { totalCount } = await city.admin.record.getRecords({
              app: moved,
              query: `${STATUS} = "実施" and $id in (${ids.join(", ")}) limit 1`,
              totalCount: true,
            });
            return Number(totalCount) / RECORDS;
          },
        };
      },
    },
    {
      name: "取り込みを取り消す",
      isStoppable: true,
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

const LIST = [
  "実施日\t職員番号\t補佐官\tテーマ",
  "2019/5/10\t1001\t宮崎光世\t予算",
  "2019/5/17\t1001\t宮崎光世\t予算",
].join("\n");

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
