import { describe, expect, test } from "vitest";
import type { EventRecord } from "../../../src/form/page/event-record";
import { RecordFiller } from "../../../src/form/session/fill-record";
import { meetingSource, settings } from "../form-fields";

const filler = () => new RecordFiller(meetingSource, settings.choices);
const text = (value: string) => ({ type: "SINGLE_LINE_TEXT", value });

describe("values that are entered for the user", () => {
  test("go into an empty field", () => {
    const record: EventRecord = { 終了時刻: { type: "TIME", value: null } };
    const fill = { field: "endTime", value: "11:00" } as const;
    expect(filler().apply(record, [fill])).toBe(true);
    expect(record.終了時刻?.value).toBe("11:00");
  });

  test("never replace what was typed, even after a value of ours stood there", () => {
    const record: EventRecord = { 終了時刻: { type: "TIME", value: "" } };
    const fills = filler();
    fills.apply(record, [{ field: "endTime", value: "11:00" }]);
    fills.apply(record, [{ field: "endTime", value: "12:00" }]);
    expect(record.終了時刻?.value).toBe("12:00");
    record.終了時刻 = { type: "TIME", value: "12:30" };
    expect(fills.apply(record, [{ field: "endTime", value: "13:00" }])).toBe(
      false,
    );
    expect(record.終了時刻?.value).toBe("12:30");
  });

  test("follow a stored value only when it is just what they would be", () => {
    const record: EventRecord = { 年度: text("2023"), 年月: text("手入力") };
    const fills = filler();
    fills.recognise(record, [
      { field: "fiscalYear", value: "2023" },
      { field: "month", value: "2023-05" },
    ]);
    fills.apply(record, [
      { field: "fiscalYear", value: "2024" },
      { field: "month", value: "2024-04" },
    ]);
    expect(record.年度?.value).toBe("2024");
    expect(record.年月?.value).toBe("手入力");
  });

  test("replace what another entry has overtaken, and nothing else", () => {
    const record: EventRecord = { 終了時刻: { type: "TIME", value: "11:30" } };
    const fill = { field: "endTime", value: "15:30" } as const;
    expect(filler().apply(record, [{ ...fill, replaces: "11:00" }])).toBe(
      false,
    );
    expect(filler().apply(record, [{ ...fill, replaces: "11:30" }])).toBe(true);
    expect(record.終了時刻?.value).toBe("15:30");
  });

  test("stay with their row when rows are added and removed", () => {
    const rows = (...names: string[]): EventRecord => ({
      参加者: {
        type: "SUBTABLE",
        value: names.map((name) => ({ id: null, value: { 氏名: text(name) } })),
      },
    });
    const fills = filler();
    fills.apply(rows(""), [{ field: "personName", row: 0, value: "山田" }]);
    fills.moveRows({ cameFrom: [undefined, 0], added: 0 });
    const record = rows("山田", "山田");
    expect(
      fills.apply(record, [
        { field: "personName", row: 0, value: "佐藤" },
        { field: "personName", row: 1, value: "鈴木" },
      ]),
    ).toBe(true);
    expect(record).toEqual(rows("山田", "鈴木"));
    fills.moveRows({ cameFrom: [1] });
    const left = rows("鈴木");
    fills.apply(left, [{ field: "personName", row: 0, value: "高橋" }]);
    expect(left).toEqual(rows("高橋"));
  });

  test("take the shape of the field: choices, several choices, one text", () => {
    const record: EventRecord = {
      補佐官: { type: "CHECK_BOX", value: [] },
      参加者: {
        type: "SUBTABLE",
        value: [
          { id: null, value: { 参加区分: { type: "DROP_DOWN", value: "" } } },
        ],
      },
    };
    filler().apply(record, [
      { field: "advisers", value: ["宮崎光世"] },
      { field: "role", row: 0, value: "companion" },
    ]);
    expect(record.補佐官?.value).toEqual(["宮崎光世"]);
    expect(JSON.stringify(record.参加者?.value)).toContain("同席者");
    const line: EventRecord = { 補佐官: text("") };
    filler().apply(line, [{ field: "advisers", value: ["宮崎光世"] }]);
    expect(line.補佐官?.value).toBe("宮崎光世");
  });

  test("leave fields alone that the form lacks or that take users", () => {
    const record: EventRecord = {
      補佐官: { type: "USER_SELECT", value: [] },
    };
    expect(
      filler().apply(record, [
        { field: "advisers", value: ["宮崎光世"] },
        { field: "fiscalYear", value: "2024" },
      ]),
    ).toBe(false);
    expect(record).toEqual({ 補佐官: { type: "USER_SELECT", value: [] } });
  });
});
