import { describe, expect, it } from "vitest";
import { readPictureTurn } from "../../../../src/renderers/ooxml/pictures/read-picture-turn";
import type { ByteOrder } from "../../turned-photos";
import {
  exifSegment,
  ORIENTATIONS,
  orientationTiff,
  seenSides,
  tiffOf,
  turnedPhoto,
  UPRIGHT_PHOTO,
  withSegments,
  xmpSegment,
} from "../../turned-photos";

const UPRIGHT = { degrees: 0, isMirrored: false };
const ORDERS: readonly ByteOrder[] = ["little", "big"];

const chunk = (name: string, content: Uint8Array): readonly number[] => [
  ...[0, 0, 0, content.length],
  ...Buffer.from(name),
  ...content,
  ...[0, 0, 0, 0],
];

const pngWith = (...chunks: readonly (readonly number[])[]): Uint8Array =>
  Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk("IHDR", new Uint8Array(13)),
    ...chunks.flat(),
    ...chunk("IEND", new Uint8Array()),
  ]);

describe("readPictureTurn", () => {
  describe.each(ORDERS)("in %s endian", (order) => {
    it.each(ORIENTATIONS)(
      "lets a JPEG of orientation %i be seen with its first row %s and its first column %s",
      (orientation, row, column) => {
        const turn = readPictureTurn(
          turnedPhoto(orientation, UPRIGHT_PHOTO, order),
        );
        expect(seenSides(turn)).toEqual([row, column]);
      },
    );

    it.each(ORIENTATIONS)(
      "does the same for a PNG: %i",
      (orientation, row, column) => {
        const tiff = orientationTiff(orientation, order);
        for (const png of [
          pngWith(chunk("eXIf", tiff)),
          pngWith(chunk("IDAT", new Uint8Array(9)), chunk("eXIf", tiff)),
        ]) {
          expect(seenSides(readPictureTurn(png))).toEqual([row, column]);
        }
      },
    );
  });

  it("finds the note behind other segments and padding", () => {
    const exif = exifSegment(orientationTiff(6));
    const padded = Uint8Array.from([0xff, 0xff, ...exif]);
    for (const segments of [[xmpSegment, exif], [exif, xmpSegment], [padded]]) {
      expect(
        readPictureTurn(withSegments(UPRIGHT_PHOTO, ...segments)).degrees,
      ).toBe(90);
    }
  });

  it("leaves a picture upright that notes nothing", () => {
    for (const picture of [
      UPRIGHT_PHOTO,
      withSegments(UPRIGHT_PHOTO, xmpSegment),
      withSegments(UPRIGHT_PHOTO, exifSegment(tiffOf([], "big"))),
      pngWith(),
      new Uint8Array(),
      Uint8Array.from([0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 10, 0, 20, 0]),
    ]) {
      expect(readPictureTurn(picture)).toEqual(UPRIGHT);
    }
  });

  it.each([
    ["a number that stands for nothing", orientationTiff(0)],
    ["a number too high", orientationTiff(9)],
    [
      "a number of another type",
      tiffOf([{ tag: 0x0112, type: 4, value: 6 }], "big"),
    ],
    ["no byte order", Uint8Array.from([1, 2, ...orientationTiff(6).slice(2)])],
    [
      "a directory outside",
      Uint8Array.from([0x4d, 0x4d, 0, 42, 0x7f, 0, 0, 0, 0, 0]),
    ],
    ["no directory", orientationTiff(6).slice(0, 9)],
  ])("leaves a picture upright whose note is odd: %s", (_, tiff) => {
    expect(
      readPictureTurn(withSegments(UPRIGHT_PHOTO, exifSegment(tiff))),
    ).toEqual(UPRIGHT);
    expect(readPictureTurn(pngWith(chunk("eXIf", tiff)))).toEqual(UPRIGHT);
  });

  it("reads no other turn from a file that is cut short anywhere", () => {
    for (const whole of [
      turnedPhoto(6),
      pngWith(chunk("eXIf", orientationTiff(6))),
    ]) {
      for (let length = 0; length < whole.length; length += 1) {
        expect([0, 90]).toContain(
          readPictureTurn(whole.slice(0, length)).degrees,
        );
      }
    }
  });

  it("reads a picture that is a part of more bytes", () => {
    const photo = turnedPhoto(8);
    const within = Uint8Array.from([1, 2, 3, ...photo, 4]);
    expect(readPictureTurn(within.subarray(3, 3 + photo.length)).degrees).toBe(
      270,
    );
  });
});
