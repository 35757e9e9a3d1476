import { beforeAll, describe, expect, it } from "vitest";
import { renderXlsx } from "../../../src/renderers/xlsx/render-xlsx";
import { buildReport } from "../../../src/report/build-report";
import { reportInput, rows } from "../../report/fixture";
import { officeErrors } from "../../support/office-errors";
import { photoReport } from "../photo-report";
import {
  boundingBox,
  ORIENTATIONS,
  PHONE_PHOTOS,
  placedTurn,
  seenSides,
  STRAIGHT_PHOTOS,
} from "../turned-photos";
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
    expect(workbook.sheet("03 研修").images).toMatchObject([
      { altText: "デザイン思考についての写真" },
      { altText: expect.stringMatching(/写真$/u) as string },
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
    const words = workbook.sheet("03 研修").rows.flat();
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

describe("photos of phones", () => {
  const render = (photos: readonly Uint8Array[]): Promise<Uint8Array> => {
    const { report: withPhotos, pictures: shown } = photoReport(photos);
    return renderXlsx(withPhotos, { pictures: shown });
  };

  const anchorsOf = async (bytes: Uint8Array) => {
    const workbook = await openWorkbook(bytes);
    return workbook.parts
      .filter((part) => /^xl\/drawings\/drawing\d+\.xml$/u.test(part))
      .flatMap((part) => [
        ...xmlOf(workbook.part(part)).getElementsByTagName("xdr:oneCellAnchor"),
      ]);
  };

  type Drawn = Awaited<ReturnType<typeof anchorsOf>>[number];

  const one = (element: Drawn | undefined, tag: string) =>
    element?.getElementsByTagName(tag)[0];

  const sizeOf = (element: Drawn | undefined, tag: string) =>
    ["cx", "cy"].map((side) => Number(one(element, tag)?.getAttribute(side)));

  let bytes: Uint8Array;
  let anchors: readonly Drawn[];
  let straight: readonly Drawn[];

  beforeAll(async () => {
    bytes = await render(PHONE_PHOTOS);
    anchors = await anchorsOf(bytes);
    straight = await anchorsOf(await render(STRAIGHT_PHOTOS));
  });

  it.each(ORIENTATIONS)(
    "stand upright and fill their place: orientation %i",
    (orientation, row, column) => {
      for (const index of [orientation - 1, orientation + 7]) {
        const anchor = anchors[index];
        const size = sizeOf(anchor, "xdr:ext");
        expect(size).toEqual(sizeOf(straight[index], "xdr:ext"));
        const picture = one(anchor, "xdr:pic");
        const place = placedTurn(
          one(picture, "a:xfrm"),
          one(picture, "a:off"),
          one(picture, "a:ext"),
        );
        expect(seenSides(place)).toEqual([row, column]);
        const seen = boundingBox(place);
        expect(Math.abs(seen.x)).toBeLessThanOrEqual(1);
        expect(Math.abs(seen.y)).toBeLessThanOrEqual(1);
        expect(seen.width).toBeCloseTo(size[0] ?? NaN, 3);
        expect(seen.height).toBeCloseTo(size[1] ?? NaN, 3);
      }
    },
  );

  it("are turned in a group of the size in which they are seen when they lie on their side", () => {
    const groups = anchors.filter((anchor) => one(anchor, "xdr:grpSp"));
    expect(groups.map((group) => anchors.indexOf(group))).toEqual([
      ...[4, 5, 6, 7],
      ...[12, 13, 14, 15],
    ]);
    for (const group of groups) {
      const size = sizeOf(group, "xdr:ext");
      expect(sizeOf(group, "a:ext")).toEqual(size);
      expect(sizeOf(group, "a:chExt")).toEqual(size);
      const names = [...group.getElementsByTagName("xdr:cNvPr")];
      const [ofGroup, ofPicture] = names;
      expect(ofGroup?.getAttribute("id")).not.toBe(
        ofPicture?.getAttribute("id"),
      );
      expect(ofGroup?.getAttribute("descr")).not.toBe("");
      expect(ofGroup?.getAttribute("descr")).toBe(
        ofPicture?.getAttribute("descr"),
      );
    }
  });

  it("are a valid Office file with all of them", async () => {
    expect(await officeErrors(bytes, "xlsx")).toEqual([]);
  });
});
