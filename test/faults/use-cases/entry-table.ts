import { wordsIn } from "../../../src/domain/words/words";
import { FIELD_CODES } from "../../../src/fields/field-codes";
import { gridMessages } from "../../../src/i18n/entering/grid-messages";
import type { Language } from "../../../src/i18n/language";
import { RecordAdder } from "../../../src/kintone/adding/record-adder";
import type { PageClient } from "../../../src/kintone/rest/page-client";
import { gridColumns } from "../../../src/ui/grid/grid-columns";
import { GridPlace } from "../../../src/ui/grid/grid-place";
import { GridSession } from "../../../src/ui/grid/grid-session";
import { faultSentence } from "../../../src/ui/grid/rows/row-fault";
import { day } from "../../support/dates";
import type { CityOfFaults } from "../city-of-faults";
import { connectPageBy } from "../city-of-faults";
import type { CellWay, Told, UseCase } from "../use-case";
import { directWay, nothingToSay } from "../use-case";
import { explained } from "../explained";

const { theme } = FIELD_CODES.meetings;
const ROWS = 2;

/** What the table above a list reads when it is opened, and what it saves. */
export const entryTableUseCases = (city: CityOfFaults): readonly UseCase[] => {
  const { settings } = city;
  const source = settings.sources.meetings;
  if (source === undefined) throw new Error("no meetings app");
  const open = (way: CellWay) =>
    GridPlace.open(
      "meetings",
      source,
      settings,
      day("2026-06-01"),
      connectPageBy(way),
    );
  /** What a table that is open already has read. */
  let opened: Promise<GridPlace> | undefined;
  let runs = 0;
  return [
    {
      name: "入力の表を開く",
      prepare: () =>
        Promise.resolve({
          act: async (way) => {
            try {
              const { fields, staff } = await open(way);
              return {
                claim: "shown",
                say: nothingToSay,
                value: [fields.length, staff.length],
              };
            } catch (error) {
              return {
                claim: "notShown",
                say: (language) => [
                  gridMessages[language].readFailed(
                    explained(error)(language).join(""),
                  ),
                ],
              };
            }
          },
        }),
    },
    {
      name: "入力の表を保存する",
      isStoppable: true,
      prepare: async () => {
        opened ??= open(directWay(city.kintone.url));
        const place = await opened;
        runs += 1;
        const name = `表の${runs}番`;
        let client: PageClient | undefined;
        const session = new GridSession({
          place,
          columns: gridColumns("meetings", place.fields, place.given, "参加者"),
          adder: new RecordAdder({
            appId: source.appId,
            author: "clerk",
            get client(): PageClient {
              if (client === undefined) throw new Error("no way yet");
              return client;
            },
          }),
          month: undefined,
          changed: () => undefined,
        });
        for (const index of Array.from({ length: ROWS }, (_, at) => at)) {
          session.type(index, "heldOn", `2019-05-${10 + index}`);
          session.type(index, "person", "1001");
          session.type(index, "advisers", "宮崎光世");
          session.type(index, "theme", name);
          session.addRow();
        }
        const save = async (way: CellWay): Promise<Told> => {
          client = connectPageBy(way)(undefined);
          const counts = await session.save(() => undefined, way.signal);
          if (counts.saved === ROWS) return DONE;
          const told = [...session.faults().values()]
            .flat()
            .find(({ isTold }) => isTold);
          return {
            claim: counts.unknown > 0 ? "unknown" : "notDone",
            say: (language: Language) =>
              told === undefined
                ? []
                : [
                    faultSentence(
                      told,
                      gridMessages[language],
                      language,
                      wordsIn(settings.words, language),
                    ),
                  ],
          };
        };
        const timesDone = async (): Promise<number> => {
          const { totalCount } = await city.admin.record.getRecords({
            app: source.appId,
            query: `${theme} = "${name}" limit 1`,
            totalCount: true,
          });
          return Number(totalCount) / ROWS;
        };
        return {
          act: save,
          timesDone,
          goneOn: async () => {
            if (session.used.length > 0) {
              await save(directWay(city.kintone.url));
            }
            return { left: false, times: await timesDone() };
          },
        };
      },
    },
  ];
};

const DONE: Told = { claim: "done", say: nothingToSay };
