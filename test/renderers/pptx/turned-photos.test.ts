import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { renderPptx } from "../../../src/renderers/pptx/render-pptx";
import { pictureShape } from "../../../src/renderers/pptx/pieces/picture-shape";
import { officeErrors } from "../../support/office-errors";
import { photoReport } from "../photo-report";
import type { PlacedTurn } from "../turned-photos";
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
import { all, openPresentation } from "./open-presentation";

const render = async (photos: readonly Uint8Array[]): Promise<Uint8Array> => {
  const { report, pictures } = photoReport(photos);
  return (await renderPptx(report, { pictures, colors: [] })).bytes;
};

const placesOf = (bytes: Uint8Array): readonly PlacedTurn[] =>
  openPresentation(bytes)
    .slides.flatMap(({ xml }) => all(xml, "pic"))
    .map((picture) =>
      placedTurn(
        all(picture, "xfrm")[0],
        all(picture, "off")[0],
        all(picture, "ext")[0],
      ),
    );

describe("photos on slides", () => {
  let bytes: Uint8Array;
  let straight: Uint8Array;

  beforeAll(async () => {
    bytes = await render(PHONE_PHOTOS);
    straight = await render(STRAIGHT_PHOTOS);
  });

  it.each(ORIENTATIONS)(
    "stand upright in the place of the straight one: orientation %i",
    (orientation, row, column) => {
      const index = orientation - 1;
      const ofOrganisation = placesOf(bytes)[index];
      const ofTraining = placesOf(bytes)[index + 8];
      [ofOrganisation, ofTraining].forEach((place, at) => {
        if (place === undefined) throw new Error("There is no such picture.");
        expect(seenSides(place)).toEqual([row, column]);
        // Before its turn it has the proportions of the stored pixels.
        expect(place.width / place.height).toBeCloseTo(4 / 3, 4);
        const seen = boundingBox(place);
        const expected = placesOf(straight)[index + at * 8];
        for (const side of ["x", "y", "width", "height"] as const) {
          const difference = seen[side] - (expected?.[side] ?? NaN);
          expect(Math.abs(difference)).toBeLessThanOrEqual(1);
        }
      });
    },
  );

  it("are a valid Office file, each stored once as it is", async () => {
    expect(await officeErrors(bytes, "pptx")).toEqual([]);
    const deck = openPresentation(bytes);
    const media = deck.parts.filter((part) => part.startsWith("ppt/media/"));
    expect(media.map((part) => deck.bytes(part))).toEqual(PHONE_PHOTOS);
  });

  it("are laid out as they are seen: never outside of their box, as large as it allows", () => {
    const size = fc.integer({ min: 1, max: 5_000 });
    fc.assert(
      fc.property(
        fc.constantFrom(...ORIENTATIONS),
        fc.tuple(size, size),
        fc.tuple(size, size),
        ([orientation], [width, height], [roomAcross, roomAlong]) => {
          const photo = turnedPhoto(orientation, photoOf(width, height));
          const image = { fileKey: "a", name: "a.jpg", alternativeText: "" };
          const room = { x: 5, y: 7, width: roomAcross, height: roomAlong };
          const pictures = new Map([
            ["a", { contentType: "image/jpeg", bytes: photo }],
          ]);
          const box = pictureShape(image, room, { pictures })?.box;
          const [across, along] =
            orientation >= 5 ? [height, width] : [width, height];
          const [usedAcross, usedAlong] = [
            (box?.width ?? NaN) / roomAcross,
            (box?.height ?? NaN) / roomAlong,
          ];
          expect(Math.max(usedAcross, usedAlong)).toBeCloseTo(1, 6);
          expect((box?.width ?? NaN) / (box?.height ?? NaN)).toBeCloseTo(
            across / along,
            6,
          );
        },
      ),
    );
  });
});
