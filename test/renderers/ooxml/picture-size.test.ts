import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { pictureSize } from "../../../src/renderers/ooxml/picture-size";

const bytes = (...parts: readonly (readonly number[])[]) =>
  new Uint8Array(parts.flat());

const frame = [0xff, 0xc0, 0, 17, 8, 0, 200, 1, 44, 3];

/** EXIF with nothing but the orientation of a camera on its side. */
const exif = [
  ...[0xff, 0xe1, 0, 34],
  ...[..."Exif"].map((letter) => letter.charCodeAt(0)),
  ...[0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8],
  ...[0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0],
  ...[0, 0, 0, 0],
];

describe("pictureSize", () => {
  it("reads PNG, GIF and JPEG", () => {
    const png = readFileSync(
      path.resolve(
        import.meta.dirname,
        "../../../scripts/sample/organisation.png",
      ),
    );
    const size = pictureSize(new Uint8Array(png));
    expect(size).toEqual({
      width: png.readUInt32BE(16),
      height: png.readUInt32BE(20),
    });
    expect(
      pictureSize(bytes([0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 10, 0, 20, 0])),
    ).toEqual({ width: 10, height: 20 });
    expect(pictureSize(bytes([0xff, 0xd8], frame))).toEqual({
      width: 300,
      height: 200,
    });
  });

  it("gives a photo its stored size, however the camera was held", () => {
    expect(pictureSize(bytes([0xff, 0xd8], exif, frame))).toEqual({
      width: 300,
      height: 200,
    });
  });

  it("knows no size of a file that is cut short or no picture", () => {
    expect(pictureSize(bytes([0xff, 0xd8], frame.slice(0, 6)))).toBeUndefined();
    expect(pictureSize(bytes([1, 2, 3, 4, 5, 6, 7, 8]))).toBeUndefined();
    expect(pictureSize(bytes([]))).toBeUndefined();
  });
});
