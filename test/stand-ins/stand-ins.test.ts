import fc from "fast-check";
import type * as D3Scale from "d3-scale";
import type * as Hucre from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { _ as decorate } from "../../src/stand-ins/decorate";
import mediaType from "../../src/stand-ins/media-type";
import queryString from "../../src/stand-ins/query-string";
import { XML_ENTITIES } from "../../src/stand-ins/xml-entities";
import { broughtBy, withAndWithout } from "./bundle-with";

const CLIENT = "@kintone/rest-api-client";

describe("what the plugin's scripts have instead of parts of packages", () => {
  it("writes the parameters of a request as the client's own package does", () => {
    const qs = broughtBy<typeof queryString>(CLIENT, "qs");
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        fc.string({ unit: "binary" }),
        fc.double(),
        fc.boolean(),
        fc.constantFrom(null, undefined, "", '設備名 = "会議室(2)*\'!" & ~'),
        fc.array(tie("value"), { maxLength: 3 }),
        fc.dictionary(fc.string(), tie("value"), { maxKeys: 3 }),
      ),
    }));
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), value, { maxKeys: 4 }),
        (parameters) => {
          expect(queryString.stringify(parameters)).toBe(
            qs.stringify(parameters),
          );
        },
      ),
    );
  });

  it("sends half a letter as the sign for what can't be read, where the package sends nonsense", () => {
    expect(queryString.stringify({ query: "a\ud800" })).toBe(
      `query=a${encodeURIComponent("\ufffd")}`,
    );
  });

  it("tells the types of what is uploaded as the client's own package does", () => {
    const mime = broughtBy<typeof mediaType>(CLIENT, "mime/lite");
    const documents = "pptx docx xlsx csv html zip json pdf txt".split(" ");
    const pictures = "png jpg jpeg gif webp svg PNG".split(" ");
    for (const extension of [...documents, ...pictures]) {
      const name = `令和5年度.まとめ.${extension}`;
      expect([name, mediaType.getType(name)]).toEqual([
        name,
        mime.getType(name),
      ]);
    }
    expect(mediaType.getType("名前だけ")).toBeNull();
  });

  it("knows the signs that XML names, and no others", () => {
    const { XML_ENTITIES: theirs } = broughtBy<{
      XML_ENTITIES: typeof XML_ENTITIES;
    }>("@xmldom/xmldom", "./entities.js");
    expect(XML_ENTITIES).toEqual(theirs);
  });

  it("reads the cells of workbooks with charts, pivot tables and pictures alike", async () => {
    const { whole, reduced } = await withAndWithout<typeof Hucre>("hucre/xlsx");
    const bytes = await whole.writeXlsx({
      sheets: [
        {
          name: "面談",
          rows: [
            ["月", "回数", "日"],
            ["4月", 3, new Date(Date.UTC(2023, 3, 1))],
            ["5月", 4, null],
          ],
          merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 1 }],
          charts: [
            {
              type: "column",
              series: [{ name: "回数", values: "B2:B3", categories: "A2:A3" }],
              anchor: { from: { row: 4, col: 0 }, to: { row: 12, col: 6 } },
            },
          ],
        },
        {
          name: "集計",
          rows: [],
          pivotTables: [
            {
              name: "集計",
              sourceSheet: "面談",
              sourceRange: "A1:B3",
              rows: ["月"],
              values: [{ field: "回数", function: "sum" }],
            },
          ],
        },
      ],
    });
    const expected = await whole.readXlsx(bytes);
    const read = await reduced.readXlsx(bytes);
    expect(expected.sheets[0]?.charts).toHaveLength(1);
    expect(expected.sheets[1]?.pivotTables).toHaveLength(1);
    expect(
      read.sheets.map(({ name, rows, merges }) => ({ name, rows, merges })),
    ).toEqual(
      expected.sheets.map(({ name, rows, merges }) => ({ name, rows, merges })),
    );
  });

  it("refuses a workbook with a password like the whole package does without one", async () => {
    const { whole, reduced } = await withAndWithout<typeof Hucre>("hucre/xlsx");
    const bytes = await whole.writeXlsx({
      sheets: [{ name: "面談", rows: [["4月", 3]] }],
      encryption: { password: "合言葉", spinCount: 1 },
    });
    await expect(whole.readXlsx(bytes)).rejects.toThrow();
    await expect(reduced.readXlsx(bytes)).rejects.toThrow();
  });

  it("draws the same scales", async () => {
    const { whole, reduced } = await withAndWithout<typeof D3Scale>("d3-scale");
    const number = fc.integer({ min: -1e6, max: 1e6 });
    fc.assert(
      fc.property(number, number, number, number, number, (a, b, c, d, at) => {
        const drawn = ({ scaleLinear, scaleBand }: typeof D3Scale) => {
          const linear = scaleLinear([a, b], [c, d]).nice(5);
          const band = scaleBand([1, 2, 3], [c, d]).paddingInner(0.3);
          return [linear(at), linear.ticks(5), band(2), band.bandwidth()];
        };
        expect(drawn(reduced)).toEqual(drawn(whole));
      }),
    );
  });

  it("applies the decorators of a member, the last one first, and keeps what they make of it", () => {
    class Panel {
      seen: string[] = [];
      declare years: number;
      open(): string {
        return "opened";
      }
    }
    const order: string[] = [];
    const noted = (name: string) => (): undefined => {
      order.push(name);
    };
    decorate(
      [noted("first"), noted("last")],
      Panel.prototype,
      "years",
      undefined,
    );
    decorate(
      [
        (_target, _name, descriptor) => ({
          ...descriptor,
          value: () => `${(descriptor?.value as () => string)()} twice`,
        }),
      ],
      Panel.prototype,
      "open",
      null,
    );
    expect(order).toEqual(["last", "first"]);
    expect(Object.hasOwn(Panel.prototype, "years")).toBe(false);
    expect(new Panel().open()).toBe("opened twice");
  });
});
