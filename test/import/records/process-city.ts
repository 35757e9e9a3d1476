import { FIELD_CODES } from "../../../src/fields/field-codes";
import type { Settings } from "../../../src/settings/settings";
import type { ImportController } from "../../../src/ui/importing/import-controller";
import type { Browser, ImportCity } from "./import-city";
import { someBrowser, startImportCity } from "./import-city";

/** A city whose meetings are moved by kintone's process management. */
export interface ProcessCity extends Omit<ImportCity, "tabWith"> {
  /** Of the meetings. */
  readonly app: string;
  /** A tab that shows a pasted list of meetings. */
  readonly tabWith: (
    lines: readonly string[],
    browser?: Browser,
    changed?: (controller: ImportController) => void,
  ) => Promise<ImportController>;
  /** In the order of days. */
  readonly states: () => Promise<readonly unknown[]>;
}

const state = (index: number, name: string) => ({
  name,
  index: String(index),
  assignee: { type: "ONE", entities: [] },
});

export const startProcessCity = async (): Promise<ProcessCity> => {
  const city = await startImportCity();
  const { admin, appIds } = city;
  const app = appIds.meetings;
  await admin.app.updateProcessManagement({
    app,
    enable: true,
    states: {
      予約: state(0, "予約"),
      準備: state(1, "準備"),
      実施: state(2, "実施"),
      中止: state(3, "中止"),
      保留: state(4, "保留"),
    } as never,
    actions: [
      { name: "整える", from: "予約", to: "準備", filterCond: "" },
      { name: "行った", from: "準備", to: "実施", filterCond: "" },
      {
        name: "やめる",
        from: "予約",
        to: "中止",
        filterCond: `${FIELD_CODES.meetings.theme} != "止めない"`,
      },
    ] as never,
  });
  await city.deploy(app);
  const { meetings } = city.settings.sources;
  if (meetings === undefined) throw new RangeError("no meetings");
  const settings: Settings = {
    ...city.settings,
    sources: {
      ...city.settings.sources,
      meetings: {
        ...meetings,
        fields: { ...meetings.fields, status: "ステータス" },
      },
    },
  };
  return {
    ...city,
    app,
    tabWith: (lines, browser = someBrowser(), changed = () => undefined) =>
      city.tabWith("meetings", lines, browser, { settings, changed }),
    states: async () => {
      const { records } = await admin.record.getRecords({
        app,
        query: "order by 開催日 asc limit 500",
      });
      return records.map(({ ステータス }) => ステータス?.value);
    },
  };
};

const HEADINGS = "実施日\t開始\t氏名\t補佐官\tテーマ\t状態\t備考";

/** A list with a state a row. */
export const listOf = (rows: readonly string[]): readonly string[] => [
  HEADINGS,
  ...rows,
];

export const rowOf = (day: string, status: string, note = ""): string =>
  `${day}\t13:30\t天野大地\t宮崎光世\t見直し\t${status}\t${note}`;
