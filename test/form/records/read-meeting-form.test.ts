import { describe, expect, test } from "vitest";
import type { EventRecord } from "../../../src/form/page/event-record";
import { readMeetingForm } from "../../../src/form/records/read-meeting-form";
import { meetingSource, settings } from "../form-fields";

const read = (record: EventRecord, fields = meetingSource.fields) =>
  readMeetingForm(
    record,
    undefined,
    { ...meetingSource, fields },
    settings.choices,
  );

describe("a meeting as its form holds it", () => {
  test("an empty form has nothing in it, and nothing throws", () => {
    expect(read({})).toEqual({ advisers: [], attendances: [{}] });
  });

  test("rows keep their numbers when some are empty", () => {
    const cell = (value: string) => ({ type: "SINGLE_LINE_TEXT", value });
    const { attendances } = read({
      参加者: {
        type: "SUBTABLE",
        value: [
          { id: null, value: { 職員番号: cell(""), 参加区分: cell("") } },
          {
            id: null,
            value: { 職員番号: cell("4016"), 参加区分: cell("主参加者") },
          },
        ],
      },
    });
    expect(attendances).toEqual([
      {},
      { person: { code: "4016" }, role: "principal" },
    ]);
  });

  test("a user selection without roles makes the first user the principal", () => {
    const users = [
      { code: "aoki", name: "青木" },
      { code: "midori", name: "緑川" },
    ];
    const { attendances, status } = read(
      {
        日: { type: "DATE", value: "2026-06-01" },
        職員: { type: "USER_SELECT", value: users },
      },
      { heldOn: "日", attendances: "職員" },
    );
    expect(status).toBeUndefined();
    expect(attendances).toEqual([
      {
        person: { ...users[0], selectedIn: "attendances" },
        role: "principal",
      },
      {
        person: { ...users[1], selectedIn: "attendances" },
        role: "companion",
      },
    ]);
  });

  test("a word that is no status is none", () => {
    expect(
      read({ 状態: { type: "DROP_DOWN", value: "保留" } }).status,
    ).toBeUndefined();
  });
});
