import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import { expect, it } from "vitest";
import { tablesOfFile } from "../../src/import/tables-of-file";

/** A box of text over rows from 0, as far down in the first and the last as is told, in EMU. */
const boxOver = async (
  from: readonly [row: number, off: number],
  to: readonly [row: number, off: number],
): Promise<Uint8Array> => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: "一覧",
        rows: [
          ["実施日", "氏名"],
          ...["5/1", "5/2", "5/3"].map((day) => [day]),
        ],
        textBoxes: [
          {
            text: "中止",
            anchor: {
              from: { row: from[0], col: 0 },
              to: { row: to[0], col: 1 },
            },
          },
        ],
      },
    ],
  });
  const files = unzipSync(bytes);
  const name = "xl/drawings/drawing1.xml";
  const offs = [from[1], to[1]];
  const drawing = strFromU8(files[name] ?? new Uint8Array()).replaceAll(
    /<xdr:rowOff>\d+(?=<)/gu,
    () => `<xdr:rowOff>${offs.shift() ?? 0}`,
  );
  expect(offs).toEqual([]);
  return zipSync({ ...files, [name]: strToU8(drawing) });
};

const ROW = 238_125;

it.each([
  ["the row that it lies in", [2, 10_000], [2, 200_000], 2],
  [
    "the lower of two where it begins at the foot of the upper one",
    [1, ROW - 9000],
    [2, 200_000],
    2,
  ],
  [
    "the upper of two where it ends at the head of the lower one",
    [1, 9000],
    [2, 9000],
    1,
  ],
  ["the row in the middle of three", [1, 9000], [3, 200_000], 2],
  [
    "the upper of two of which it lies over less than half each",
    [1, 150_000],
    [2, 90_000],
    1,
  ],
] as const)("a box of text is of %s", async (_, from, to, row) => {
  const [table] = (await tablesOfFile(await boxOver(from, to))) ?? [];
  expect([...(table?.comments?.keys() ?? [])]).toEqual([row]);
});
