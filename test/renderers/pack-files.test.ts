import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { packFiles } from "../../src/renderers/pack-files";

/** Text that repeats itself, and that goes on over several pieces. */
const long = new TextEncoder().encode(
  Array.from(
    { length: 40_000 },
    (_, row) => `<a n="${row % 97}">補佐官</a>`,
  ).join(""),
);
const noise = Uint8Array.from({ length: 200_000 }, (_, at) => (at * at) >> 3);

const files = {
  "[Content_Types].xml": new TextEncoder().encode("<Types/>"),
  "word/document.xml": long,
  "word/media/image1.png": noise,
  "令和4年度/まとめ.csv": new TextEncoder().encode("年度,件数\n"),
  "empty.txt": new Uint8Array(),
};

describe("files as one zip", () => {
  it("come out of it as they went in, in their order", async () => {
    const read = unzipSync(await packFiles(files));
    expect(Object.keys(read)).toEqual(Object.keys(files));
    for (const [name, bytes] of Object.entries(files)) {
      expect(Buffer.from(read[name] ?? []).equals(Buffer.from(bytes))).toBe(
        true,
      );
    }
  });

  it("are smaller, and the same at every time of packing", async () => {
    const packed = await packFiles(files);
    expect(packed.length).toBeLessThan(noise.length + long.length / 20);
    expect(Buffer.from(packed).equals(await packFiles(files))).toBe(true);
  });

  it("say how long they are before they begin, for programs that read from the front", async () => {
    const packed = Buffer.from(await packFiles(files));
    const head = Buffer.from([0x50, 0x4b, 3, 4]);
    const flags: number[] = [];
    for (
      let at = packed.indexOf(head);
      at !== -1;
      at = packed.indexOf(head, at + 4)
    ) {
      flags.push(packed.readUInt16LE(at + 6));
    }
    // Only whether the name is UTF-8; sizes are said before the content.
    expect(flags).toEqual([0, 0, 0, 0x800, 0]);
  });

  it("are packed in pieces, between which others have their turn", async () => {
    let stops = 0;
    await packFiles(files, async () => {
      stops += 1;
    });
    expect(stops).toBeGreaterThan(long.length / 2 ** 16);
  });

  it("are packed no further once whoever gives others their turn stops it", async () => {
    const last = Object.keys(files).indexOf("word/document.xml") + 3;
    let stops = 0;
    const packing = packFiles(files, async () => {
      stops += 1;
      if (stops === last) throw new Error("stopped");
    });
    await expect(packing).rejects.toThrow("stopped");
    expect(stops).toBe(last);
  });
});
