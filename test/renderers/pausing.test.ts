import { describe, expect, it } from "vitest";
import { makeDocument } from "../../src/renderers/make-document";
import { sampleDocument } from "../documents/sample-report";

const { report } = sampleDocument();

const make = (format: "pptx" | "docx" | "xlsx", pause?: () => Promise<void>) =>
  makeDocument(format, {
    report,
    colors: [],
    recordUrl: (source, id) => `https://example.com/${source}/${id}`,
    pictures: () => Promise.resolve(new Map()),
    template: () => Promise.resolve(undefined),
    ...(pause === undefined ? {} : { pause }),
  });

describe.each(["pptx", "docx", "xlsx"] as const)("a %s file", (format) => {
  it("is the same however often its making gives way", async () => {
    let pauses = 0;
    const paused = await make(format, async () => {
      pauses += 1;
      await new Promise((resolve) => setImmediate(resolve));
    });
    const atOnce = await make(format);
    expect(pauses).toBeGreaterThan(report.chapters.length / 2);
    expect(Buffer.from(paused.bytes).equals(Buffer.from(atOnce.bytes))).toBe(
      true,
    );
  });

  it("is not made any further once somebody stops it, at whichever part", async () => {
    for (const last of [1, 3, 6]) {
      let pauses = 0;
      const stopped = make(format, async () => {
        pauses += 1;
        if (pauses === last) throw new Error("stopped");
      });
      await expect(stopped).rejects.toThrow("stopped");
      expect(pauses).toBe(last);
    }
  });
});
