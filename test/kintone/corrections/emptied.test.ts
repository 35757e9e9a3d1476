import { afterAll, beforeAll, expect, it } from "vitest";
import { changeRecord } from "../../../src/kintone/corrections/write-record";
import type { Harness } from "../../support/local-kintone";
import { createApp, startHarness } from "../../support/local-kintone";
import { connectTo } from "../city";

const choices = {
  甲: { label: "甲", index: "0" },
  乙: { label: "乙", index: "1" },
};
const someone = [{ code: "clerk" }];

/** Every kind of field that can be empty, with what it holds and what empties it. */
const KINDS: readonly (readonly [string, object, unknown, unknown])[] = [
  ["SINGLE_LINE_TEXT", {}, "題", ""],
  ["MULTI_LINE_TEXT", {}, "長い文", ""],
  ["RICH_TEXT", {}, "<b>文</b>", ""],
  ["NUMBER", {}, "3", ""],
  ["DATE", {}, "2024-03-05", ""],
  ["TIME", {}, "10:30", ""],
  ["DATETIME", {}, "2024-03-05T01:30:00Z", ""],
  ["LINK", { protocol: "WEB" }, "https://example.com", ""],
  ["DROP_DOWN", { options: choices }, "甲", ""],
  ["CHECK_BOX", { options: choices }, ["甲", "乙"], []],
  ["MULTI_SELECT", { options: choices }, ["甲"], []],
  ["USER_SELECT", {}, someone, []],
];

const inTable = (type: string): string => `${type}_表`;
const cells = (
  code: (type: string) => string,
  of: (kind: (typeof KINDS)[number]) => unknown,
) =>
  Object.fromEntries(
    KINDS.map((kind) => [code(kind[0]), { value: of(kind) }] as const),
  );
const fieldsBy = (code: (type: string) => string) =>
  Object.fromEntries(
    KINDS.map(([type, more]) => [
      code(type),
      { type, code: code(type), label: code(type), ...more },
    ]),
  );
const own = (type: string): string => type;

let harness: Harness;
let appId: string;

beforeAll(async () => {
  harness = await startHarness();
  appId = await createApp(harness.client, "種類", {
    ...fieldsBy(own),
    表: {
      type: "SUBTABLE",
      code: "表",
      label: "表",
      fields: fieldsBy(inTable),
    },
  } as never);
});

afterAll(() => harness?.kintone.close());

it("knows a field of any kind to be emptied as it was asked, though the answer was cut", async () => {
  const filled = {
    ...cells(own, ([, , value]) => value),
    表: { value: [{ value: cells(inTable, ([, , value]) => value) }] },
  };
  const { id } = await harness.client.record.addRecord({
    app: appId,
    record: filled as never,
  });
  harness.kintone.faults.add({
    path: "/k/v1/record.json",
    method: "PUT",
    truncate: 5,
    times: 1,
  });
  const after = {
    ...cells(own, ([, , , empty]) => empty),
    表: { value: [{ value: cells(inTable, ([, , , empty]) => empty) }] },
  };
  const client = connectTo(harness.kintone.url)(undefined);
  const outcome = await changeRecord(
    { client, app: appId },
    id,
    () => ({ before: filled, after }) as never,
  );
  // Written once, and known by the revision that it has now.
  expect(outcome).toMatchObject({ written: { recordId: id, revision: "2" } });
});
