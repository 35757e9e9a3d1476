import { describe, expect, it } from "vitest";
import { renderXlsx } from "../../../src/renderers/xlsx/render-xlsx";
import { buildReport } from "../../../src/report/build-report";
import { reportInput, rows } from "../../report/fixture";
import { officeErrors } from "../../support/office-errors";
import { openWorkbook, xmlOf } from "./open-workbook";

const PNG = {
  contentType: "image/png",
  bytes: new Uint8Array(
    Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAIAAADwyuo0AAAAEElEQVR4nGNkYPjPgAYYAQACJQEBv4kMfgAAAABJRU5ErkJggg==",
      "base64",
    ),
  ),
};

const photo = (name: string) => ({
  fileKey: name,
  name,
  contentType: "image/png",
  size: 1,
});

const report = buildReport(
  reportInput({
    activities: rows.activities.map((activity) =>
      activity.section === "研修"
        ? { ...activity, photos: [photo("様子.png"), photo("壊れた写真.heic")] }
        : activity,
    ),
  }),
);

const pictures = new Map([
  ["organisation", PNG],
  ["様子.png", PNG],
  [
    "壊れた写真.heic",
    { contentType: "image/heic", bytes: new Uint8Array([1, 2, 3]) },
  ],
]);

describe("pictures in a workbook", () => {
  it("stand on the sheets with their alternative text, in their own size", async () => {
    const bytes = await renderXlsx(report, { pictures });
    expect(await officeErrors(bytes, "xlsx")).toEqual([]);
    const workbook = await openWorkbook(bytes);
    expect(workbook.sheet("補佐官の登用について").images).toMatchObject([
      { altText: "変革推進体制", width: 4, height: 2 },
    ]);
    expect(workbook.sheet("03 令和4年度 研修").images).toMatchObject([
      { altText: "デザイン思考についての写真" },
    ]);
    const drawings = workbook.parts.filter((part) =>
      /^xl\/drawings\/drawing\d+\.xml$/u.test(part),
    );
    const anchors = drawings.flatMap((part) => [
      ...xmlOf(workbook.part(part)).getElementsByTagName("xdr:pic"),
    ]);
    expect(anchors).toHaveLength(3);
    for (const picture of anchors) {
      expect(picture.parentElement?.tagName).toBe("xdr:oneCellAnchor");
    }
  });

  it("that Excel may not know are told by the names of their files", async () => {
    const workbook = await openWorkbook(await renderXlsx(report, { pictures }));
    const words = workbook.sheet("03 令和4年度 研修").rows.flat();
    expect(words).toContain("画像：壊れた写真.heic");
    expect(words).not.toContain("画像：様子.png");
  });

  it("that were not read are told by the names of their files", async () => {
    const workbook = await openWorkbook(await renderXlsx(report));
    expect(workbook.sheet("補佐官の登用について").rows.flat()).toContain(
      "画像：変革推進体制.png",
    );
  });
});
