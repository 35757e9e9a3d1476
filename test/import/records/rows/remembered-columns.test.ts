import { expect, test } from "vitest";
import { importColumnMessages } from "../../../../src/i18n/entering/import-column-messages";
import type { Language } from "../../../../src/i18n/language";
import { rememberedColumns } from "../../../../src/import/records/columns/remembered-columns";
import { fingerprintOf } from "../../../../src/import/records/list-fingerprint";
import { readTableRows } from "../../../../src/import/records/reading/table-rows";

const KNOWN = ["実施日", "氏名"];

/** A list with a comment at a cell, and with a heading between its rows. */
const listIn = (language: Language) => {
  const table = readTableRows(
    {
      rows: [
        KNOWN,
        ["【窓口改革】", ""],
        ["2023/5/8", "山田"],
        ["2023/5/9", "佐藤"],
      ],
      comments: new Map([[2, new Map([[1, "部長が同席"]])]]),
    },
    (text) => KNOWN.includes(text),
    importColumnMessages[language],
  );
  if (table === undefined) throw new RangeError("no list");
  return table;
};

test("columns that a file has not are called in the language of whoever imports, and remembered in any", async () => {
  const [ja, en] = [listIn("ja"), listIn("en")];
  expect(ja.columns.map(({ heading }) => heading)).toEqual([
    ...KNOWN,
    "セルのコメント",
    "区切りの見出し",
  ]);
  expect(en.columns.map(({ heading }) => heading)).toEqual([
    ...KNOWN,
    "Comments at cells",
    "Headings between rows",
  ]);
  let kept: string | null = null;
  const drawer = {
    read: () => kept,
    write: (text: string) => {
      kept = text;
    },
  };
  const chosen = new Map([
    [0, "heldOn"],
    [2, "remark"],
    [3, "theme"],
  ]);
  rememberedColumns(drawer).keep(ja.columns, chosen);
  expect(rememberedColumns(drawer).find(en.columns)).toEqual(chosen);
  expect(await fingerprintOf(en)).toBe(await fingerprintOf(ja));
});
