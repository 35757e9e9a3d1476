import { deflateSync, inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { crc32 } from "../../scripts/screenshots/crc32";
import { reducePng } from "../../scripts/screenshots/reduce-png";

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];

const chunk = (type: string, data: readonly number[] | Buffer): Buffer => {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(type), Buffer.from(data)]);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
};

/** @param rows each with its filter first */
const png = (width: number, rows: readonly (readonly number[])[]): Buffer =>
  Buffer.concat([
    Buffer.from(SIGNATURE),
    chunk("IHDR", [0, 0, 0, width, 0, 0, 0, rows.length, 8, 2, 0, 0, 0]),
    chunk("IDAT", deflateSync(Buffer.from(rows.flat()))),
    chunk("IEND", []),
  ]);

const partOf = (file: Buffer, type: string): Buffer => {
  const at = file.indexOf(type);
  return file.subarray(at + 4, at + 4 + file.readUInt32BE(at - 4));
};

/** Colours of a picture with a palette, row by row. */
const colorsOf = (file: Buffer, width: number): readonly string[][] => {
  const palette = partOf(file, "PLTE");
  const data = inflateSync(partOf(file, "IDAT"));
  const rows: string[][] = [];
  for (let at = 0; at < data.length; at += width + 1)
    rows.push(
      [...data.subarray(at + 1, at + 1 + width)].map((index) =>
        palette.subarray(index * 3, index * 3 + 3).toString("hex"),
      ),
    );
  return rows;
};

describe("reducePng", () => {
  it("keeps every pixel of a picture of few colours, whatever its filters", () => {
    const reduced = reducePng(
      png(2, [
        [0, 255, 0, 0, 0, 0, 255],
        [1, 10, 20, 30, 5, 5, 5],
        [2, 0, 0, 0, 1, 1, 1],
        [3, 100, 0, 0, 0, 0, 0],
        [4, 0, 1, 0, 0, 0, 0],
      ]),
    );
    expect(reduced.subarray(0, 8)).toEqual(Buffer.from(SIGNATURE));
    expect(partOf(reduced, "IHDR")[9]).toBe(3);
    expect(colorsOf(reduced, 2)).toEqual([
      ["ff0000", "0000ff"],
      ["0a141e", "0f1923"],
      ["0a141e", "101a24"],
      ["690a0f", "3c1219"],
      ["690b0f", "3c1219"],
    ]);
  });

  it("gives rare shades to the nearest of 256 colours", () => {
    const frequent = Array.from({ length: 256 }, (_, red) => [red, 0, 0]);
    const row = [...frequent, ...frequent, [9, 1, 0]];
    const file = png(
      1,
      row.map((color) => [0, ...color]),
    );
    file.writeUInt32BE(row.length, 20);
    const colors = colorsOf(reducePng(file), 1).flat();
    expect(colors.at(-1)).toBe("090000");
    expect(new Set(colors).size).toBe(256);
  });

  it("has checksums as the format asks", () => {
    // The check value of the CRC that PNG uses.
    expect(crc32(Buffer.from("123456789"))).toBe(0xcbf43926);
  });
});
