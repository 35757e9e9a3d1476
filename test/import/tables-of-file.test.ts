import { expect, it } from "vitest";
import { tableOfText, tablesOfFile } from "../../src/import/tables-of-file";

const ROWS = [
  ["日付", "氏名"],
  ["5/1", "朝霧正道"],
];

it.each(["utf-16le", "utf-16be"])(
  "reads what Excel saves as Unicode text: %s",
  async (encoding) => {
    const text = `\uFEFF${ROWS.map((row) => row.join("\t")).join("\r\n")}`;
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < text.length; at += 1) {
      view.setUint16(at * 2, text.charCodeAt(at), encoding === "utf-16le");
    }
    expect((await tablesOfFile(bytes))?.[0]?.rows).toEqual(ROWS);
  },
);

it.each([
  ["commas", "日付,氏名\n5/1,朝霧正道"],
  ["semicolons", "日付;氏名\n5/1;朝霧正道"],
  ["tabs", "日付\t氏名\n5/1\t朝霧正道"],
])("reads a text with %s", async (_, text) => {
  expect((await tableOfText(text)).rows).toEqual(ROWS);
});

it("keeps a semicolon within a cell of a text with commas", async () => {
  const { rows } = await tableOfText("日付,氏名\n5/1,朝霧正道;春野和則");
  expect(rows[1]).toEqual(["5/1", "朝霧正道;春野和則"]);
});

it("is no table of an old .xls file", async () => {
  const bytes = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
  expect(await tablesOfFile(bytes)).toBeUndefined();
});
