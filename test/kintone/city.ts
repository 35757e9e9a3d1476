import { KintoneRestAPIClient } from "@kintone/rest-api-client";
import type { Connect } from "../../src/kintone/rest/kintone-client";
import {
  createApp,
  startHarness,
  type Harness,
} from "../support/local-kintone";
import type { LocalKintoneOptions } from "../../scripts/local-kintone/local-kintone";
import { exampleSettings } from "../settings/example-settings";

const text = (code: string) =>
  ({ type: "SINGLE_LINE_TEXT", code, label: code }) as const;

const dropDown = (code: string, ...choices: string[]) =>
  ({
    type: "DROP_DOWN",
    code,
    label: code,
    options: Object.fromEntries(
      choices.map((label, index) => [label, { label, index: String(index) }]),
    ),
  }) as const;

const checkBox = (code: string, ...choices: string[]) => ({
  ...dropDown(code, ...choices),
  type: "CHECK_BOX" as const,
});

const properties = {
  実施日: { type: "DATE", code: "実施日", label: "実施日" },
  開始: { type: "TIME", code: "開始", label: "開始" },
  状態: dropDown("状態", "予約", "実施", "中止"),
  方法: dropDown("方法", "対面", "リモート"),
  補佐官: checkBox("補佐官", "青木 一", "石田 二"),
  参加者: {
    type: "SUBTABLE",
    code: "参加者",
    label: "参加者",
    fields: {
      職員番号: text("職員番号"),
      氏名: text("氏名"),
      所属: text("所属"),
      役職: dropDown("役職", "部長級", "課長級"),
      区分: dropDown("区分", "主", "同席"),
    },
  },
  テーマ: text("テーマ"),
  テーマ掲載: checkBox("テーマ掲載", "掲載する"),
} as const;

/** A meeting record as the client sends it. */
export const meetingRecord = (heldOn: string, number = "0101") => ({
  実施日: { value: heldOn },
  状態: { value: "実施" },
  参加者: {
    value: [
      {
        value: {
          職員番号: { value: number },
          役職: { value: "課長級" },
          区分: { value: "主" },
        },
      },
    ],
  },
});

export interface City extends Harness {
  readonly appId: string;
  /** Only meetings. */
  readonly settings: ReturnType<typeof exampleSettings>;
}

/** A local kintone with one meetings app and settings that fit it. */
export const startCity = async (
  options: LocalKintoneOptions = {},
): Promise<City> => {
  const harness = await startHarness(options);
  const appId = await createApp(harness.client, "面談", properties);
  const { sources, ...settings } = exampleSettings();
  const meetings = { ...sources.meetings, appId };
  return {
    ...harness,
    appId,
    settings: { ...settings, sources: { meetings } } as City["settings"],
  };
};

/** Reads another address than the city's own, with the administrator's rights. */
export const connectTo =
  (baseUrl: string): Connect =>
  (guestSpaceId) =>
    new KintoneRestAPIClient({
      baseUrl,
      auth: { username: "admin", password: "admin-pass" },
      ...(guestSpaceId === undefined ? {} : { guestSpaceId }),
    });
