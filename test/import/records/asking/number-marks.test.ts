import { expect, it } from "vitest";
import { numberMarks } from "../../../../src/import/records/planning/asking/number-marks";

const marksOf = (...numbers: readonly string[]) => {
  const rows = numbers.map((number) => ({ cells: [number] }));
  const told = numberMarks(rows, [{ index: 0, heading: "No" }], new Map());
  return rows.flatMap(told);
};

it("tells numbers with a mark that others have not", () => {
  expect(
    marksOf("1", "2※", "3", "(4)", "×5", "6", "7※", "8", "9", "－"),
  ).toEqual(["No：…※", "No：(…)", "No：×…", "No：…※", "No：－"]);
});

it("tells nothing of how numbers are written", () => {
  expect(marksOf("(1)", "(2)", "(3)")).toEqual([]);
  expect(marksOf("R4-1", "R4-2", "5の2", "№6", "1/3", "①", "", "8")).toEqual(
    [],
  );
});
