import { expect, it } from "vitest";
import { withoutRowNumbers } from "../../../../src/import/records/columns/row-numbers";

const mapped = (heading: string, ...numbers: readonly string[]) =>
  withoutRowNumbers(
    new Map([
      [0, "personCode"],
      [1, "personName"],
    ]),
    {
      columns: [heading, "氏名"].map((name, index) => ({
        index,
        heading: name,
        names: [name],
      })),
      rows: numbers.map((number, at) => ({
        name: String(at),
        sheet: "",
        cells: [number, "天野大地"],
      })),
    },
  ).has(0);

it("takes a column that counts the rows for nobody's numbers", () => {
  expect(mapped("番号", "1", "2", "3")).toBe(false);
  expect(mapped("番号", "1", "2", "頁計", "3")).toBe(false);
  expect(mapped("No.", "１", "２", "", "３", "1", "2")).toBe(false);
});

it("leaves the numbers of people", () => {
  expect(mapped("番号", "4001", "4002")).toBe(true);
  expect(mapped("番号", "1", "2", "7")).toBe(true);
  expect(mapped("番号", "1")).toBe(true);
  expect(mapped("職員番号", "1", "2", "3")).toBe(true);
});
