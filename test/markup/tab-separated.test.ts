import fc from "fast-check";
import { expect, test } from "vitest";
import { tabSeparated } from "../../src/markup/tab-separated";

test("cells stand where they belong, whatever the texts hold", () => {
  const text = fc.string({ unit: "binary", maxLength: 12 });
  fc.assert(
    fc.property(fc.array(fc.tuple(text, fc.nat(), text)), (rows) => {
      const lines = rows.length === 0 ? [] : tabSeparated(rows).split("\n");
      expect(lines).toHaveLength(rows.length);
      lines.forEach((line, index) => {
        const cells = line.split("\t");
        expect(cells).toHaveLength(3);
        expect(cells[1]).toBe(String(rows[index]?.[1]));
      });
    }),
  );
});

test("nothing that is pasted is a formula", () => {
  expect(
    tabSeparated([
      ["=1+1", "+81", "-1", "@SUM(A1)"],
      ["\t=1", "＝1", "\n=2", -3],
    ]),
  ).toBe("'=1+1\t'+81\t'-1\t'@SUM(A1)\n'=1\t'＝1\t'=2\t-3");
});
