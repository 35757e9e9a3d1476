import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { pictureSize } from "../../../../src/renderers/ooxml/pictures/picture-size";
import { photoOf, turnedPhoto } from "../../turned-photos";

const bytes = (...parts: readonly (readonly number[])[]) =>
  new Uint8Array(parts.flat());

const frame = [0xff, 0xc0, 0, 17, 8, 0, 200, 1, 44, 3];

describe("pictureSize", () => {
  it("reads PNG, GIF and JPEG", () => {
    const png = readFileSync(
      path.resolve(
        import.meta.dirname,
        "../../../../scripts/sample/organisation.png",
      ),
    );
    const size = pictureSize(new Uint8Array(png));
    expect(size).toEqual({
      kind: "png",
      width: png.readUInt32BE(16),
      height: png.readUInt32BE(20),
    });
    expect(
      pictureSize(bytes([0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 10, 0, 20, 0])),
    ).toEqual({ kind: "gif", width: 10, height: 20 });
    expect(pictureSize(bytes([0xff, 0xd8], frame))).toEqual({
      kind: "jpeg",
      width: 300,
      height: 200,
    });
  });

  it("gives a photo its stored size, however the camera was held", () => {
    expect(pictureSize(turnedPhoto(6, photoOf(300, 200)))).toEqual({
      kind: "jpeg",
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
