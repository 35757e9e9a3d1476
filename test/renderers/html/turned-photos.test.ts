import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderHtml } from "../../../src/renderers/html/render-html";
import type { TestBrowser } from "../../support/browser";
import { openBrowser } from "../../support/browser";
import { photoReport } from "../photo-report";
import { ORIENTATIONS, turnedPhoto } from "../turned-photos";

let browser: TestBrowser;
let folder: string;

beforeAll(async () => {
  browser = await openBrowser();
  folder = mkdtempSync(path.join(tmpdir(), "nendo-html-"));
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("photos in an HTML file", () => {
  it.each(["screen", "print"] as const)(
    "stand as they were taken: %s",
    async (media) => {
      const photos = ORIENTATIONS.map(([orientation]) =>
        turnedPhoto(orientation),
      );
      const { report, pictures } = photoReport(photos);
      const file = path.join(folder, "document.html");
      writeFileSync(file, renderHtml(report, { pictures }));
      const page = await browser.context.newPage();
      await page.emulateMedia({ media });
      await page.goto(pathToFileURL(file).href);
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
