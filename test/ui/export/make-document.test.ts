import { afterEach, describe, expect, it, vi } from "vitest";
import { makeDocument } from "../../../src/ui/export/make-document";
import { photoReport } from "../../renderers/photo-report";
import { UPRIGHT_PHOTO } from "../../renderers/turned-photos";

const webp = new Uint8Array(Buffer.from("RIFF\x1a\0\0\0WEBPVP8L"));

afterEach(() => vi.unstubAllGlobals());

describe("a document that can't show a picture", () => {
  it.each([
    ["pptx", "PowerPointに入れられない画像が1枚あり"],
    ["docx", "Wordに入れられない画像が1枚あり"],
    ["xlsx", "Excelに入れられない画像が1枚あり"],
  ] as const)("says so to whoever saves it: %s", async (format, sentence) => {
    vi.stubGlobal("location", { origin: "https://example.cybozu.com" });
    const { report } = photoReport([UPRIGHT_PHOTO, webp]);
    const contents = new Map([
      ["photo-0", { contentType: "image/jpeg", bytes: UPRIGHT_PHOTO }],
      ["photo-1", { contentType: "image/webp", bytes: webp }],
    ]);
    const { notices, bytes } = await makeDocument(format, {
      report,
      colors: [],
      recordUrl: (_, recordId) => `/k/1/show#record=${recordId}`,
      csvEncoding: "utf-8",
      pictures: () => Promise.resolve(contents),
      template: () => Promise.resolve(undefined),
    });
    expect(bytes.length).toBeGreaterThan(0);
    expect(notices?.[0]).toContain(sentence);
    expect(notices?.slice(1)).toEqual([
      expect.stringContaining("「写真2.jpg」"),
    ]);
  });
});
