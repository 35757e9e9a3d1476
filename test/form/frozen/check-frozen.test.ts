import { describe, expect, it } from "vitest";
import { FIELD_CODES } from "../../../src/fields/field-codes";
import { mapChoices } from "../../../src/fields/record-choices";
import {
  checkFrozen,
  forgetFreezing,
} from "../../../src/form/frozen/check-frozen";
import type { EventRecord } from "../../../src/form/page/event-record";

const CODE = FIELD_CODES.summaries;
const rules = {
  source: { appId: "1", fields: CODE },
  choices: mapChoices((choice) => (choice === null ? [] : [choice])),
};

const text = (value: string) => ({ type: "SINGLE_LINE_TEXT", value });

const historyRow = (checksum: string) => ({
  id: "1",
  value: {
    [CODE.freezingFile]: text(checksum && "確定の控え.zip"),
    [CODE.freezingChecksum]: text(checksum),
  },
});

const record = (
  status: string,
  rows: readonly unknown[] = [],
  more: EventRecord = {},
): EventRecord => ({
  [CODE.status]: { type: "DROP_DOWN", value: status },
  [CODE.title]: text("令和5年度のまとめ"),
  [CODE.asOf]: { type: "DATE", value: "2024-03-31" },
  [CODE.commentaryTable]: {
    type: "SUBTABLE",
    value: [{ id: "7", value: { [CODE.commentaryText]: text("所見") } }],
  },
  [CODE.snapshots]: { type: "FILE", value: [] },
  [CODE.outputs]: { type: "FILE", value: [] },
  [CODE.freezingTable]: { type: "SUBTABLE", value: rows },
  ...more,
});

const FROZEN = [historyRow("ab12")];
const codes = (now: EventRecord, before?: EventRecord) =>
  checkFrozen(now, before, rules).map(({ code, field }) => `${code} ${field}`);

describe("状態 that is chosen by hand", () => {
  it.each([
    ["of a new record", undefined],
    ["of one that is drafted", record("作成中")],
    ["of one that was reopened", record("作成中", [...FROZEN, historyRow("")])],
    ["of one that was published without freezing", record("公表")],
  ])("does not become 確定: %s", (_, before) => {
    const rows = (before?.[CODE.freezingTable]?.value ?? []) as unknown[];
    expect(codes(record("確定", rows), before)).toEqual([
      "frozenByHand status",
    ]);
  });

  it("is not the way back from 確定", () => {
    expect(codes(record("作成中", FROZEN), record("確定", FROZEN))).toEqual([
      "thawedByHand status",
    ]);
  });

  it("goes from 確定 to 公表 and back", () => {
    const [frozen, published] = [
      record("確定", FROZEN),
      record("公表", FROZEN),
    ];
    expect(codes(published, frozen)).toEqual([]);
    expect(codes(frozen, published)).toEqual([]);
  });

  it("is anybody's where nothing was frozen, also away from a 確定 of an import", () => {
    expect(codes(record("公表"), record("作成中"))).toEqual([]);
    expect(codes(record("作成中"), record("確定"))).toEqual([]);
    expect(codes(record("確定"), record("確定"))).toEqual([]);
  });
});

describe("a frozen record", () => {
  const frozen = record("確定", FROZEN);

  it.each([
    ["title", text("別の表題")],
    ["asOf", { type: "DATE", value: "" }],
    [
      "commentaryTable",
      {
        type: "SUBTABLE",
        value: [{ id: "7", value: { [CODE.commentaryText]: text("直した") } }],
      },
    ],
    ["commentaryTable", { type: "SUBTABLE", value: [] }],
  ] as const)("keeps its %s", (field, cell) => {
    const changed = record("確定", FROZEN, { [CODE[field]]: cell });
    expect(codes(changed, frozen)).toEqual([`contentFrozen ${field}`]);
    const open = record("作成中");
    expect(codes({ ...open, [CODE[field]]: cell }, open)).toEqual([]);
  });

  it("may be saved unchanged and take documents", () => {
    const noted = structuredClone(frozen);
    const title = noted[CODE.title];
    if (title !== undefined) title.error = null;
    noted[CODE.outputs] = { type: "FILE", value: [{ name: "まとめ.pptx" }] };
    expect(codes(noted, frozen)).toEqual([]);
  });

  it("keeps the history and the snapshots, frozen or not", () => {
    for (const status of ["確定", "作成中"]) {
      const before = record(status, FROZEN);
      const forged = record(status, [historyRow("cd34")], {
        [CODE.snapshots]: { type: "FILE", value: [{ name: "a", size: "1" }] },
      });
      expect(codes(forged, before)).toEqual([
        "ours snapshots",
        "ours freezingTable",
      ]);
    }
  });
});

it("a copy of a frozen record is not frozen", () => {
  const copy = record("確定", FROZEN);
  forgetFreezing(copy, rules);
  expect(copy[CODE.status]?.value).toBe("作成中");
  expect(copy[CODE.freezingTable]?.value).toEqual([]);
  expect(codes(copy)).toEqual([]);
});
