import { strFromU8, strToU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { OfficePackage } from "../../../../src/renderers/ooxml/package/office-package";

const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const RELATIONSHIPS =
  "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const parts = {
  "ppt/slides/slide1.xml": strToU8(`\ufeff<slide note="１ &amp; ２"/>`),
  "ppt/slides/_rels/slide1.xml.rels": strToU8(
    `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE}/slideLayout" Target="../slideLayouts/./layout1.xml"/><Relationship Id="rId3" Type="${OFFICE}/image" Target="/ppt/media/picture1.PNG"/><Relationship Id="rId4" Type="${OFFICE}/hyperlink" Target="https://example.jp/../a" TargetMode="External"/></Relationships>`,
  ),
  "ppt/slideLayouts/layout1.xml": strToU8("<layout/>"),
  "ppt/media/picture1.PNG": Uint8Array.of(0x89, 0x50, 0x00, 0xff),
  "[Content_Types].xml": strToU8(
    `<Types xmlns="${TYPES}"><Default Extension="PNG" ContentType="image/png"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/ppt/slides/slide1.xml" ContentType="slide"/></Types>`,
  ),
};

const SLIDE = "ppt/slides/slide1.xml";

/** The file as another program opens it. */
const reopen = async (file: OfficePackage): Promise<OfficePackage> =>
  new OfficePackage(unzipSync(await file.toBytes()));

describe("OfficePackage", () => {
  it("keeps the bytes of what is not touched, content types first", async () => {
    const file = new OfficePackage(parts);
    file.xml(SLIDE);
    const written = unzipSync(await file.toBytes());
    expect(written).toEqual(parts);
    expect(Object.keys(written)[0]).toBe("[Content_Types].xml");
    expect(await file.toBytes()).toEqual(
      await new OfficePackage(parts).toBytes(),
    );
  });

  it("writes what is edited, and nothing of what is only read", async () => {
    const file = new OfficePackage(parts);
    file.edit(SLIDE).documentElement?.setAttribute("note", "<3>");
    const layout = "ppt/slideLayouts/layout1.xml";
    file.xml(layout).documentElement?.setAttribute("note", "lost");
    const again = await reopen(file);
    expect(again.xml(SLIDE).documentElement?.getAttribute("note")).toBe("<3>");
    expect(again.xml(layout).documentElement?.hasAttribute("note")).toBe(false);
  });

  it("says which part is missing or no XML", () => {
    const file = new OfficePackage({ ...parts, "a.xml": strToU8("<a>") });
    expect(() => file.xml("ppt/none.xml")).toThrow("ppt/none.xml");
    expect(() => file.xml("a.xml")).toThrow();
  });

  it("sets a part anew, even one that is open", async () => {
    const file = new OfficePackage(parts);
    file.edit(SLIDE).documentElement?.setAttribute("note", "lost");
    file.set(SLIDE, `<slide note="new"/>`);
    expect(file.xml(SLIDE).documentElement?.getAttribute("note")).toBe("new");
    file.set("ppt/media/a.bin", Uint8Array.of(1, 2), "application/a");
    const again = await reopen(file);
    expect(again.xml(SLIDE).documentElement?.getAttribute("note")).toBe("new");
    expect(again.contentType("ppt/media/a.bin")).toBe("application/a");
  });

  it("removes a part with its relationships and its type", async () => {
    const file = new OfficePackage(parts);
    file.edit(SLIDE);
    file.remove(SLIDE);
    const again = await reopen(file);
    expect([...again.names].sort()).toEqual([
      "[Content_Types].xml",
      "ppt/media/picture1.PNG",
      "ppt/slideLayouts/layout1.xml",
    ]);
    expect(
      strFromU8(
        unzipSync(await file.toBytes())["[Content_Types].xml"] ??
          new Uint8Array(),
      ),
    ).not.toContain("slide1");
  });

  it("knows content types by the part, then by its ending", async () => {
    const file = new OfficePackage(parts);
    expect(file.contentType(SLIDE)).toBe("slide");
    expect(file.contentType("ppt/slideLayouts/layout1.xml")).toBe(
      "application/xml",
    );
    expect(file.contentType("ppt/media/picture1.PNG")).toBe("image/png");
    expect(file.contentType("ppt/media/film.mp4")).toBeUndefined();
    file.setContentType(SLIDE, "other");
    file.setDefaultType("png", "image/never");
    file.setDefaultType("jpeg", "image/jpeg");
    const again = await reopen(file);
    expect(again.contentType(SLIDE)).toBe("other");
    expect(again.contentType("a.png")).toBe("image/png");
    expect(again.contentType("a.JPEG")).toBe("image/jpeg");
  });

  it("resolves where relationships lead", () => {
    const file = new OfficePackage(parts);
    expect(file.relationships(SLIDE)).toEqual([
      {
        id: "rId1",
        type: `${OFFICE}/slideLayout`,
        target: "ppt/slideLayouts/layout1.xml",
        isExternal: false,
      },
      {
        id: "rId3",
        type: `${OFFICE}/image`,
        target: "ppt/media/picture1.PNG",
        isExternal: false,
      },
      {
        id: "rId4",
        type: `${OFFICE}/hyperlink`,
        target: "https://example.jp/../a",
        isExternal: true,
      },
    ]);
    expect(file.related(SLIDE, "/slideLayout")).toBe(
      "ppt/slideLayouts/layout1.xml",
    );
    expect(file.related(SLIDE, "/notesSlide")).toBeUndefined();
    expect(file.relationships("ppt/slideLayouts/layout1.xml")).toEqual([]);
  });

  it("relates parts by ids that are free, lets them lead elsewhere, and unrelates them", async () => {
    const file = new OfficePackage(parts);
    const chart = "ppt/charts/chart1.xml";
    const id = file.relate(SLIDE, `${OFFICE}/chart`, chart);
    expect(["rId1", "rId3", "rId4"]).not.toContain(id);
    expect(file.relate(chart, `${OFFICE}/package`, "ppt/a.xlsx")).toBe("rId1");
    file.retarget(SLIDE, "ppt/media/picture1.PNG", "ppt/media/picture2.png");
    file.retarget(SLIDE, "https://example.jp/../a", "ppt/never.xml");
    file.unrelate(SLIDE, "rId1");
    const again = await reopen(file);
    expect(
      again.relationships(SLIDE).map((each) => [each.id, each.target]),
    ).toEqual([
      ["rId3", "ppt/media/picture2.png"],
      ["rId4", "https://example.jp/../a"],
      [id, chart],
    ]);
    expect(again.related(chart, "/package")).toBe("ppt/a.xlsx");
  });

  it("finds names that no part has", () => {
    const file = new OfficePackage(parts);
    expect(file.freeName("ppt/slides/slide", "xml")).toBe(
      "ppt/slides/slide2.xml",
    );
    file.set("ppt/slides/slide2.xml", "<slide/>");
    expect(file.freeName("ppt/slides/slide", "xml")).toBe(
      "ppt/slides/slide3.xml",
    );
    expect(file.freeName("ppt/charts/chart", "xml")).toBe(
      "ppt/charts/chart1.xml",
    );
  });
});
