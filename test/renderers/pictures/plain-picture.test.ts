import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { DOCUMENT_FORMATS } from "../../../src/renderers/documents";
import { makeDocument } from "../../../src/renderers/make-document";
import { plainPicture } from "../../../src/renderers/pictures/plain-picture";
import { readOrientation } from "../../../src/renderers/pictures/read-orientation";
import { photoReport } from "../photo-report";
import { partsOf } from "../search-parts";
import {
  exifSegment,
  orientationTiff,
  turnedPhoto,
  UPRIGHT_PHOTO,
  withSegments,
  xmpSegment,
} from "../turned-photos";

const NOTE = "GPS 35.68N by Taro";
const noted = Uint8Array.from(Buffer.from(NOTE));

const bytesOf = (...parts: readonly (Uint8Array | readonly number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

const asText = (bytes: Uint8Array | undefined): string =>
  Buffer.from(bytes ?? []).toString("latin1");

const segment = (marker: number, content: Uint8Array): Uint8Array =>
  bytesOf([0xff, marker, 0, content.length + 2], content);

/** The scan of the photo: what is seen. */
const pixelsOf = (jpeg: Uint8Array): string => {
  const text = asText(jpeg);
  return text.slice(text.indexOf("\xff\xda"), text.indexOf("\xff\xd9"));
};

/** A real picture of the sample. */
const png = new Uint8Array(
  readFileSync(
    path.join(import.meta.dirname, "../../../scripts/sample/organisation.png"),
  ),
);

const pngChunk = (name: string, content: Uint8Array): Uint8Array => {
  const named = bytesOf(Buffer.from(name), content);
  const crc = crc32(named);
  const word = (value: number) =>
    [24, 16, 8, 0].map((bits) => (value >>> bits) & 255);
  return bytesOf(word(content.length), named, word(crc));
};

/** Bit by bit, as the standard defines it. */
const crc32 = (bytes: Uint8Array): number => {
  let value = ~0;
  for (const byte of bytes)
    for (let bit = 0; bit < 8; bit += 1) {
      const isSet = ((value ^ (byte >>> bit)) & 1) === 1;
      value = isSet ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    }
  return ~value >>> 0;
};

const afterHead = (bytes: Uint8Array, chunk: Uint8Array): Uint8Array =>
  bytesOf(bytes.slice(0, 33), chunk, bytes.slice(33));

/** One grey pixel (GIF89a), with what stands between head and frame. */
const gif = (...blocks: readonly Uint8Array[]): Uint8Array =>
  bytesOf(
    Buffer.from("GIF89a"),
    [1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255],
    ...blocks,
    [0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0],
    [0x3b],
  );

const webpChunk = (name: string, content: Uint8Array): Uint8Array =>
  bytesOf(
    Buffer.from(name),
    [content.length, 0, 0, 0],
    content,
    content.length % 2 === 1 ? [0] : [],
  );

const webp = (...chunks: readonly Uint8Array[]): Uint8Array => {
  const inside = bytesOf(Buffer.from("WEBP"), ...chunks);
  return bytesOf(Buffer.from("RIFF"), [inside.length, 0, 0, 0], inside);
};

describe("a JPEG in a document", () => {
  const photo = withSegments(
    UPRIGHT_PHOTO,
    exifSegment(bytesOf(orientationTiff(6), noted)),
    xmpSegment,
    segment(0xed, noted),
    segment(0xfe, noted),
  );

  it("keeps pixels and orientation, and no note of camera or program", () => {
    const plain = plainPicture(bytesOf(photo, noted));
    expect(asText(photo)).toContain(NOTE);
    expect(asText(plain)).not.toContain("GPS");
    expect(asText(plain)).not.toContain("xmpmeta");
    expect(readOrientation(plain ?? new Uint8Array())).toBe(6);
    expect(pixelsOf(plain ?? new Uint8Array())).toBe(pixelsOf(UPRIGHT_PHOTO));
  });

  it("without notes stays as it is", () => {
    expect(asText(plainPicture(UPRIGHT_PHOTO))).toBe(asText(UPRIGHT_PHOTO));
  });

  it("that is cut short anywhere is none", () => {
    for (let end = 0; end < photo.length; end += 1)
      expect(plainPicture(photo.slice(0, end)), String(end)).toBeUndefined();
  });
});

describe("a PNG in a document", () => {
  it("keeps pixels and orientation, and no texts", () => {
    const withNotes = [
      pngChunk("tEXt", noted),
      pngChunk("iTXt", noted),
      pngChunk("eXIf", bytesOf(orientationTiff(8), noted)),
    ].reduce(afterHead, png);
    const plain = plainPicture(withNotes);
    expect(asText(plain)).not.toContain("GPS");
    expect(readOrientation(plain ?? new Uint8Array())).toBe(8);
    expect(asText(plain).slice(asText(plain).indexOf("IDAT"))).toBe(
      asText(png).slice(asText(png).indexOf("IDAT")),
    );
    expect(asText(plainPicture(plain ?? new Uint8Array()))).toBe(asText(plain));
  });

  it("that is cut short or damaged is none", () => {
    expect(plainPicture(png.slice(0, -1))).toBeUndefined();
    expect(plainPicture(png.slice(0, 1_000))).toBeUndefined();
    const damaged = png.slice();
    damaged[2_000] = (damaged[2_000] ?? 0) ^ 1;
    expect(plainPicture(damaged)).toBeUndefined();
  });
});

describe("a GIF in a document", () => {
  const comment = bytesOf([0x21, 0xfe, noted.length], noted, [0]);
  const loops = bytesOf(
    [0x21, 0xff, 11],
    Buffer.from("NETSCAPE2.0"),
    [3, 1, 0, 0, 0],
  );

  it("keeps frames and repetitions, and no comments", () => {
    expect(asText(plainPicture(bytesOf(gif(loops, comment), noted)))).toBe(
      asText(gif(loops)),
    );
  });

  it("that is cut short is none", () => {
    const whole = gif(loops);
    for (let end = 0; end < whole.length; end += 1)
      expect(plainPicture(whole.slice(0, end)), String(end)).toBeUndefined();
  });
});

describe("a WebP in a document", () => {
  const header = (bits: number) =>
    webpChunk("VP8X", Uint8Array.of(bits, 0, 0, 0, 0, 0, 0, 0, 0, 0));
  const pixels = webpChunk("VP8 ", Uint8Array.of(1, 2, 3));

  it("keeps pixels, and neither Exif nor XMP", () => {
    const whole = webp(
      header(0b11100),
      pixels,
      webpChunk("EXIF", noted),
      webpChunk("XMP ", noted),
    );
    expect(asText(plainPicture(bytesOf(whole, noted)))).toBe(
      asText(webp(header(0b10000), pixels)),
    );
    expect(plainPicture(whole.slice(0, -1))).toBeUndefined();
  });
});

describe("another file", () => {
  it.each([
    ["empty", ""],
    ["of words", "picture"],
    ["that can hold a script", "<svg xmlns='http://www.w3.org/2000/svg'/>"],
  ])("%s is no picture", (_, text) => {
    expect(plainPicture(Buffer.from(text))).toBeUndefined();
  });
});

describe("the files of a summary", () => {
  const photo = withSegments(
    turnedPhoto(6, UPRIGHT_PHOTO),
    segment(0xfe, noted),
  );

  const make = async (
    format: (typeof DOCUMENT_FORMATS)[number],
    photos: readonly Uint8Array[],
  ) => {
    const { report, pictures } = photoReport(photos);
    return makeDocument(format, {
      report: { ...report, edition: "public" },
      colors: [],
      recordUrl: (_, recordId) => `https://example.cybozu.com/${recordId}`,
      pictures: () =>
        Promise.resolve(
          new Map(
            Array.from(pictures, ([key, { contentType, bytes }]) => [
              key,
              { contentType, bytes: Uint8Array.from(bytes) },
            ]),
          ),
        ),
      template: () => Promise.resolve(undefined),
    });
  };

  it.each(DOCUMENT_FORMATS)("hold no note of a camera: %s", async (format) => {
    const { bytes, name } = await make(format, [photo]);
    const inHtml = Buffer.from(photo).toString("base64").slice(0, 60);
    for (const part of partsOf(bytes, name)) {
      expect(part.text).not.toContain("GPS");
      expect(part.text).not.toContain(inHtml);
    }
  });

  it.each(["pptx", "docx", "xlsx", "html", "opendata"] as const)(
    "leave out half a picture and say so: %s",
    async (format) => {
      const { notices } = await make(format, [photo, photo.slice(0, -20)]);
      expect(notices.join("\n")).toContain("写真2.jpg");
      expect(notices.join("\n")).not.toContain("写真1.jpg");
    },
  );
});
