import { describe, expect, it } from "vitest";
import { officePicture } from "../../../../src/renderers/ooxml/pictures/office-picture";
import { ORIENTATIONS, turnedPhoto } from "../../turned-photos";

const jpeg = (bytes: Uint8Array) => ({ contentType: "image/jpeg", bytes });

describe("officePicture", () => {
  it.each(ORIENTATIONS)(
    "has the size in which a photo of orientation %i is seen",
    (orientation, row) => {
      const isOnSide = row === "left" || row === "right";
      expect(officePicture(jpeg(turnedPhoto(orientation)))).toMatchObject(
        isOnSide ? { width: 8, height: 16 } : { width: 16, height: 8 },
      );
    },
  );

  it("is what its bytes are, whatever its name promised", () => {
    const named = { contentType: "image/png", bytes: turnedPhoto(1) };
    expect(officePicture(named)?.kind).toBe("jpeg");
    const webp = Uint8Array.from(Buffer.from("RIFF\x1a\0\0\0WEBPVP8L"));
    expect(officePicture(jpeg(webp))).toBeUndefined();
  });

  it("is none without a picture", () => {
    expect(officePicture(undefined)).toBeUndefined();
    expect(officePicture(jpeg(new Uint8Array([1, 2, 3])))).toBeUndefined();
  });
});
