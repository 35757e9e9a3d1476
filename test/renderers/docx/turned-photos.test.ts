import type { Element } from "@xmldom/xmldom";
import { beforeAll, describe, expect, it } from "vitest";
import { renderDocx } from "../../../src/renderers/docx/render-docx";
import { officeErrors } from "../../support/office-errors";
import { photoReport } from "../photo-report";
import {
  boundingBox,
  ORIENTATIONS,
  PHONE_PHOTOS,
  photoOf,
  placedTurn,
  seenSides,
  STRAIGHT_PHOTOS,
  turnedPhoto,
} from "../turned-photos";
import { cityTemplate, paragraphXml } from "./city-template";
import type { OpenedDocument } from "./open-document";
import { all, attribute, openDocument, wordsInStyle } from "./open-document";

const render = (
  photos: readonly Uint8Array[],
  template?: Uint8Array,
): Promise<Uint8Array> => {
  const { report, pictures } = photoReport(photos);
  return renderDocx(report, {
    pictures,
    colors: [],
    ...(template === undefined ? {} : { template }),
  });
};

interface PlacedPicture {
  /** Of pic:spPr. */
  readonly place: ReturnType<typeof placedTurn>;
  /** wp:extent: the size before it is turned, as Word writes it. */
  readonly extent: { readonly width: number; readonly height: number };
  /** wp:effectExtent: left, top, right, bottom. */
  readonly around: readonly number[];
}

const picturesOf = (document: OpenedDocument): readonly PlacedPicture[] =>
  all(document.xml("word/document.xml"), "inline")
    .filter((each) => all(each, "pic").length > 0)
    .map((inline) => {
      const properties = all(inline, "spPr")[0] as Element;
      const extent = all(inline, "extent")[0];
      const around = all(inline, "effectExtent")[0];
      return {
        place: placedTurn(
          all(properties, "xfrm")[0],
          all(properties, "off")[0],
          all(properties, "ext")[0],
        ),
        extent: {
          width: Number(attribute(extent, "cx")),
          height: Number(attribute(extent, "cy")),
        },
        around: ["l", "t", "r", "b"].map((side) =>
          Number(attribute(around, side)),
        ),
      };
    });

const stored = photoOf(4032, 3024);

/** A4 between its margins, and the room above a caption, in EMU. */
const ROOM = { width: 9412 * 635, height: 8500 * 635 };
const PIXEL = 9525;

describe("photos in a document", () => {
  let bytes: Uint8Array;
  let pictures: readonly PlacedPicture[];
  let straight: readonly PlacedPicture[];

  beforeAll(async () => {
    bytes = await render(PHONE_PHOTOS);
    pictures = picturesOf(openDocument(bytes));
    straight = picturesOf(openDocument(await render(STRAIGHT_PHOTOS)));
  });

  it.each(ORIENTATIONS)(
    "stand upright and fit the page: orientation %i",
    (orientation, row, column) => {
      for (const index of [orientation - 1, orientation + 7]) {
        const picture = pictures[index];
        if (picture === undefined) throw new Error("There is no such picture.");
        const { place, extent, around } = picture;
        expect(seenSides(place)).toEqual([row, column]);
        expect(extent).toEqual({ width: place.width, height: place.height });
        expect(place.width / place.height).toBeCloseTo(4 / 3, 2);
        expect(around).toEqual([0, 0, 0, 0]);
        const seen = boundingBox(place);
        const expected = straight[index]?.extent;
        expect(seen.width).toBeCloseTo(expected?.width ?? NaN, 3);
        expect(seen.height).toBeCloseTo(expected?.height ?? NaN, 3);
        expect(seen.width).toBeLessThanOrEqual(ROOM.width + PIXEL);
        expect(seen.height).toBeLessThanOrEqual(ROOM.height + PIXEL);
      }
    },
  );

  it("are counted in the pages as they are seen", async () => {
    const pages = async (photo: Uint8Array) => {
      const document = openDocument(await render(Array(6).fill(photo)));
      return wordsInStyle(document, "TOC1");
    };
    const turned = await pages(turnedPhoto(6, photoOf(1200, 300)));
    expect(turned).toEqual(await pages(photoOf(300, 1200)));
    expect(turned).not.toEqual(await pages(photoOf(1200, 300)));
  });

  it("are a valid Office file with all of them", async () => {
    expect(await officeErrors(bytes, "docx")).toEqual([]);
  });
});

describe("photos in a city's document", () => {
  const photos = [
    stored,
    turnedPhoto(6, stored),
    turnedPhoto(6, photoOf(3024, 4032)),
    turnedPhoto(3, stored),
  ];

  it.each([
    ["of today's Word", 15],
    ["of Word 2010", 14],
  ])("take the room in which they are seen: %s", async (_, mode) => {
    const template = cityTemplate({
      body: paragraphXml("{{年度まとめ}}"),
      compatibilityMode: mode,
    });
    const pictures = picturesOf(openDocument(await render(photos, template)));
    expect(pictures.map(({ place }) => place.degrees)).toEqual([
      ...[0, 90, 90, 180],
      ...[0, 90, 90, 180],
    ]);
    for (const { around } of pictures) expect(around).toEqual([0, 0, 0, 0]);
  });

  it.each([
    ["says so", 12],
    ["says nothing", undefined],
  ])(
    "get the room beside them that Word before 2010 does not give: the document %s",
    async (_, mode) => {
      const template = cityTemplate({
        body: paragraphXml("{{年度まとめ}}"),
        ...(mode === undefined ? {} : { compatibilityMode: mode }),
      });
      const bytes = await render(photos, template);
      expect(await officeErrors(bytes, "docx")).toEqual([]);
      for (const { place, extent, around } of picturesOf(openDocument(bytes))) {
        const seen = boundingBox(place);
        const [left = 0, top = 0, right = 0, bottom = 0] = around;
        // Turned in the middle of its extent, it runs over nothing.
        expect(left).toBe(right);
        expect(top).toBe(bottom);
        expect(extent.width + left * 2 + 1).toBeGreaterThanOrEqual(seen.width);
        expect(extent.height + top * 2 + 1).toBeGreaterThanOrEqual(seen.height);
        if (place.degrees % 180 === 0) expect(around).toEqual([0, 0, 0, 0]);
      }
    },
  );
});
