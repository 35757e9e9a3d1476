import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderHtml } from "../../../src/renderers/html/render-html";
import { photoReport } from "../photo-report";
import { ORIENTATIONS, turnedPhoto } from "../turned-photos";
import type { DocumentReader } from "./document-reader";
import { startDocumentReader } from "./document-reader";

let reader: DocumentReader;

beforeAll(async () => {
  reader = await startDocumentReader();
});

afterAll(() => reader.close());

describe("photos in an HTML file", () => {
  it.each(["screen", "print"] as const)(
    "stand as they were taken: %s",
    async (media) => {
      const photos = ORIENTATIONS.map(([orientation]) =>
        turnedPhoto(orientation),
      );
      const { report, pictures } = photoReport(photos);
      const page = await reader.open(renderHtml(report, { pictures }));
      await page.emulateMedia({ media });
      const shapes = await page
        .locator(".chapter img")
        .evaluateAll((images) =>
          images.map(({ clientWidth, clientHeight }) =>
            clientWidth > clientHeight ? "landscape" : "portrait",
          ),
        );
      const expected = ORIENTATIONS.map(([, row]) =>
        row === "top" || row === "bottom" ? "landscape" : "portrait",
      );
      expect(shapes).toEqual([...expected, ...expected]);
      await page.close();
    },
  );
});
