import { describe, expect, it } from "vitest";
import { DOCUMENT_FORMATS } from "../../src/renderers/documents";
import { makeDocument } from "../../src/renderers/make-document";
import { photoReport } from "./photo-report";
import { UPRIGHT_PHOTO } from "./turned-photos";

const heic = new Uint8Array(Buffer.from("\0\0\0\x18ftypheic"));
const webp = new Uint8Array(Buffer.from("RIFF\x1a\0\0\0WEBPVP8L"));

const material = (second: Uint8Array, contentType: string) => ({
  report: {
    ...photoReport([UPRIGHT_PHOTO, second]).report,
    edition: "public" as const,
  },
  colors: [],
  recordUrl: (_: string, recordId: string) =>
    `https://example.cybozu.com/${recordId}`,
  pictures: () =>
    Promise.resolve(
      new Map([
        ["photo-0", { contentType: "image/jpeg", bytes: UPRIGHT_PHOTO }],
        ["photo-1", { contentType, bytes: second }],
      ]),
    ),
  template: () => Promise.resolve(undefined),
});

describe("a document that can't show a picture", () => {
  it.each([
    ["pptx", "PowerPointに入れられない画像が1枚あり", webp, "image/webp"],
    ["docx", "Wordに入れられない画像が1枚あり", webp, "image/webp"],
    ["xlsx", "Excelに入れられない画像が1枚あり", webp, "image/webp"],
    ["pptx", "PowerPointに入れられない画像が1枚あり", heic, "image/heic"],
    ["docx", "Wordに入れられない画像が1枚あり", heic, "image/heic"],
    ["xlsx", "Excelに入れられない画像が1枚あり", heic, "image/heic"],
    ["html", "HTMLに入れられない画像が1枚あり", heic, "image/heic"],
    ["opendata", "HTMLに入れられない画像が1枚あり", heic, "image/heic"],
  ] as const)(
    "says so to whoever saves it: %s",
    async (format, sentence, picture, type) => {
      const { notices, bytes } = await makeDocument(
        format,
        material(picture, type),
      );
      expect(bytes.length).toBeGreaterThan(0);
      expect(notices).toEqual([
        expect.stringContaining(sentence),
        expect.stringContaining("「写真2.jpg」"),
      ]);
    },
  );
});

describe("the documents of one summary", () => {
  it("have each a name of its own", async () => {
    const names = await Promise.all(
      DOCUMENT_FORMATS.map(
        async (format) =>
          (await makeDocument(format, material(heic, "image/heic"))).name,
      ),
    );
    expect(names).toHaveLength(8);
    expect(new Set(names).size).toBe(8);
  });
});
