import { describe, expect, it } from "vitest";
import { renderFormat } from "../../scripts/report/report-formats";
import type { LoadedReport } from "../../src/summary/load-report";
import type { Settings } from "../../src/settings/settings";
import { photoReport } from "../renderers/photo-report";
import { UPRIGHT_PHOTO } from "../renderers/turned-photos";

const heic = new Uint8Array(Buffer.from("\0\0\0\x18ftypheic"));

describe("npm run report with a picture that no document can show", () => {
  it.each([
    ["pptx", "PowerPointに入れられない画像が1枚あり"],
    ["docx", "Wordに入れられない画像が1枚あり"],
    ["xlsx", "Excelに入れられない画像が1枚あり"],
    ["html", "HTMLに入れられない画像が1枚あり"],
  ] as const)("says so: %s", async (format, sentence) => {
    const { report } = photoReport([UPRIGHT_PHOTO, heic]);
    const { notices } = await renderFormat(format, {
      loaded: { report } as LoadedReport,
      settings: { colors: [] as readonly string[] } as Settings,
      pictures: new Map([
        ["photo-0", { contentType: "image/jpeg", bytes: UPRIGHT_PHOTO }],
        ["photo-1", { contentType: "image/heic", bytes: heic }],
      ]),
      templates: {},
      recordUrl: (_, recordId) => `https://example.cybozu.com/${recordId}`,
    });
    expect(notices).toEqual([
      expect.stringContaining(sentence),
      expect.stringContaining("「写真2.jpg」"),
    ]);
  });
});
