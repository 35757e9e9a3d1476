import { expect, test } from "vitest";
import type { EventRecord } from "../../../src/form/page/event-record";
import {
  copiedCodes,
  lacksRequired,
} from "../../../src/form/records/form-properties";

const properties = {
  開催日: { required: true },
  テーマ: { required: false },
  補佐官: { required: true },
  参加者: { fields: { 参加区分: { required: true }, 氏名: {} } },
};

const record = (
  change: Record<string, unknown> = {},
  role = "主参加者",
): EventRecord =>
  Object.fromEntries([
    ...Object.entries({
      開催日: "2026-06-01",
      テーマ: "",
      補佐官: ["宮崎光世"],
      ...change,
    }).map(([code, value]) => [code, { type: "SINGLE_LINE_TEXT", value }]),
    [
      "参加者",
      {
        type: "SUBTABLE",
        value: [
          {
            id: null,
            value: {
              参加区分: { type: "DROP_DOWN", value: role },
              氏名: { type: "SINGLE_LINE_TEXT", value: "" },
            },
          },
        ],
      },
    ],
  ]);

test("a record with all that kintone requires lacks nothing", () => {
  expect(lacksRequired(record(), properties)).toBe(false);
});

test.each([
  ["no day", record({ 開催日: null })],
  ["an empty text", record({ 開催日: "" })],
  ["nothing chosen", record({ 補佐官: [] })],
  ["a blank cell in a row", record({}, "")],
])("%s is lacking", (_, lacking) => {
  expect(lacksRequired(lacking, properties)).toBe(true);
});

test("a field that the form does not show is not asked for", () => {
  const shown = Object.entries(record()).filter(([code]) => code !== "開催日");
  const rest = Object.fromEntries(shown) as EventRecord;
  expect(lacksRequired(rest, properties)).toBe(false);
});

test("what lookups copy into is known, in tables too", () => {
  const copies = (...fields: string[]) => ({
    lookup: { fieldMappings: fields.map((field) => ({ field })) },
  });
  expect(
    copiedCodes({
      担当: copies("担当課"),
      参加者: { fields: { 職員番号: copies("氏名", "役職"), 所属: {} } },
      テーマ: {},
    }),
  ).toEqual(new Set(["担当課", "氏名", "役職"]));
});
