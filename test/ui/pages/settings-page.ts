import { SCHOOL_COUNSELLOR } from "../../../src/apps/programmes/school-counsellor";
import { buildDefaultSettings } from "../../../src/apps/defaults/default-settings";
import { decodeSettingsText } from "../../../src/settings/settings-codec";
import { SettingsView } from "../../../src/ui/settings/screen/settings-view";
import type { SampleWorld } from "../sample-gateway";
import { sampleAppIds, sampleGateway } from "../sample-gateway";

/** Runs in the browser: a settings screen on what the address asks for. */
const asked = new URL(location.href).searchParams;

const settings = buildDefaultSettings(sampleAppIds);
const text = JSON.stringify(settings);
const valid = { state: "valid", settings } as const;

const cell = (type: string, value: unknown) => ({ type, value });
const meeting = (id: string, day: string, rank: string, status = "実施") => ({
  $id: cell("__ID__", id),
  開催日: cell("DATE", day),
  開始時刻: cell("TIME", "10:00"),
  終了時刻: cell("TIME", "11:00"),
  実施方法: cell("DROP_DOWN", "対面"),
  状態: cell("DROP_DOWN", status),
  補佐官: cell("CHECK_BOX", ["宮崎光世"]),
  参加者: cell("SUBTABLE", [
    {
      id: "1",
      value: {
        職員番号: cell("SINGLE_LINE_TEXT", "1001"),
        氏名: cell("SINGLE_LINE_TEXT", "山川太郎"),
        所属: cell("SINGLE_LINE_TEXT", "管財課"),
        役職: cell("DROP_DOWN", rank),
        参加区分: cell("DROP_DOWN", "主参加者"),
      },
    },
  ]),
  テーマ: cell("SINGLE_LINE_TEXT", "窓口業務の改善"),
  テーマ分類: cell("DROP_DOWN", "業務改革"),
  内容: cell("MULTI_LINE_TEXT", ""),
  参加した職員の声: cell("MULTI_LINE_TEXT", ""),
  テーマの掲載: cell("CHECK_BOX", ["掲載する"]),
  声の掲載: cell("CHECK_BOX", []),
  年度: cell("SINGLE_LINE_TEXT", "2023"),
  年月: cell("SINGLE_LINE_TEXT", "2023-06"),
});

const withoutField = (record: object, code: string): object =>
  Object.fromEntries(Object.entries(record).filter(([key]) => key !== code));

const worlds: Readonly<Record<string, SampleWorld>> = {
  new: { stored: { state: "unset" } },
  school: { stored: { state: "unset" }, programme: SCHOOL_COUNSELLOR },
  valid: { stored: valid },
  "deleted-field": {
    stored: decodeSettingsText(text.replace('"開催日"', '"消えた日付"')),
  },
  visits: {
    stored: valid,
    otherApps: { 9: "視察の記録" },
    forms: {
      9: {
        開始日: { type: "DATE", label: "視察日" },
        回数: { type: "NUMBER", label: "回数" },
        題名: { type: "SINGLE_LINE_TEXT", label: "視察先" },
      },
    },
    records: {
      9: [
        {
          $id: cell("__ID__", "1"),
          開始日: cell("DATE", "2023-06-13"),
          回数: cell("NUMBER", "2"),
          題名: cell("SINGLE_LINE_TEXT", "隣の市"),
        },
      ],
    },
  },
  broken: {
    stored: decodeSettingsText(
      JSON.stringify({ ...settings, fiscalYearStartMonth: 13 }),
    ),
  },
  newer: {
    stored: decodeSettingsText(JSON.stringify({ ...settings, version: 99 })),
  },
  records: {
    stored: valid,
    records: {
      [sampleAppIds.meetings]: [
        meeting("12", "2023-06-13", "課長"),
        meeting("11", "2023-06-12", "参事"),
        meeting("10", "2023-06-11", "部長級", "延期"),
      ],
    },
  },
  silent: { stored: valid, silentApps: [sampleAppIds.activities] },
  hidden: {
    stored: valid,
    records: {
      [sampleAppIds.meetings]: [
        withoutField(meeting("12", "2023-06-13", "課長"), "テーマ"),
      ],
    },
  },
  kinds: {
    stored: { state: "unset" },
    forms: {
      [sampleAppIds.meetings]: {
        種類: {
          type: "RADIO_BUTTON",
          label: "記録の種類",
          options: { 面談: { index: "0" }, 研修: { index: "1" } },
        },
        日付: { type: "DATE", label: "開催日" },
      },
    },
  },
  closed: { stored: valid, closedApps: [sampleAppIds.activities] },
};

const gateway = sampleGateway({
  ...(worlds[asked.get("stored") ?? "new"] ?? { stored: { state: "unset" } }),
  isSure: asked.get("sure") !== "no",
  isSavedElsewhere: asked.get("elsewhere") === "yes",
});
const view = new SettingsView();
view.language = asked.get("language") === "en" ? "en" : "ja";
view.gateway = gateway;
document.querySelector("main")?.append(view);
// What the screen asked and saved, for the test to read.
Object.assign(window, { gateway });
