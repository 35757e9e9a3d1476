import { beforeAll, describe, expect, it } from "vitest";
import { unknownTagsOf } from "../../../src/renderers/unknown-tags-of";
import { officeErrors } from "../../support/office-errors";
import { cityDeck } from "./city-decks";
import { cityFaults } from "./city-faults";
import { DECKS } from "./deck-shapes";
import { layoutFaults } from "./layout-faults";
import type { OpenedPresentation } from "./open-presentation";
import { all, openPresentation, textOf } from "./open-presentation";
import { reportOnDecks, slidesOn } from "./slides-on";

const report = reportOnDecks;

interface Made {
  readonly deck: OpenedPresentation;
  /** Ours, without the slide that was there. */
  readonly slides: OpenedPresentation["slides"];
}

const made = new Map<string, Uint8Array>();

beforeAll(async () => {
  for (const name of Object.keys(DECKS)) made.set(name, await slidesOn(name));
});

const bytesOf = (name: keyof typeof DECKS): Uint8Array => {
  const found = made.get(name);
  if (found === undefined) throw new Error(`There is no deck ${name}.`);
  return found;
};

/** Opened for each test: what stays open the garbage collector looks through again and again. */
const deckOf = (name: keyof typeof DECKS): Made => {
  const deck = openPresentation(bytesOf(name));
  return { deck, slides: deck.slides.slice(1) };
};

/** Name of the layout of a slide. */
const layoutOf = (
  { deck }: Made,
  slide: Made["slides"][number] | undefined,
) => {
  const part = [...deck.related(slide?.part ?? "").values()].find(({ type }) =>
    type.endsWith("/slideLayout"),
  )?.target;
  return part === undefined
    ? undefined
    : all(deck.xml(part), "cSld")[0]?.getAttribute("name");
};

describe.each(Object.keys(DECKS))(
  "slides on a presentation with %s",
  (name) => {
    it("write nothing over each other, outside, on drawings or too pale", () => {
      const { deck, slides } = deckOf(name);
      expect(slides.length).toBeGreaterThan(5);
      expect(layoutFaults({ ...deck, slides })).toEqual([]);
      expect(cityFaults(deck, slides)).toEqual([]);
    });
  },
);

describe("slides on presentations of many shapes", () => {
  it("are valid Office files", async () => {
    // Those whose parts differ in kind; a validator takes seconds.
    for (const name of [
      "a cover first, without types",
      "the highest number of a slide",
      "content types without defaults",
      "a master for the cover alone",
      "a picture as background",
      "no title, a crest and an address",
    ]) {
      expect(await officeErrors(bytesOf(name), "pptx"), name).toEqual([]);
    }
  });

  it("take the cover's layout for the cover and one with room for content", () => {
    for (const name of [
      "the cover last, vertical texts first",
      "a master for the cover alone",
      "the title at the left",
    ]) {
      const deck = deckOf(name);
      expect(layoutOf(deck, deck.slides[0]), name).toBe("表紙");
      expect(layoutOf(deck, deck.slides[2]), name).toBe("本文");
    }
  });

  it("have no second cover where the city's own bears the title", () => {
    const { deck, slides } = deckOf("a cover first, without types");
    expect(deck.slides[0]?.title).toBe(report.title);
    expect(slides[0]?.title).not.toBe(report.title);
  });

  it("bring the words of the report into what masters draw, and name tags that mean nothing", () => {
    const name = "no title, a crest and an address";
    const { deck } = deckOf(name);
    const master = textOf(deck.xml("ppt/slideMasters/slideMaster1.xml"));
    expect(master).toContain(`${report.division} {{題目}}`);
    expect(
      unknownTagsOf(cityDeck(DECKS[name] ?? { masters: [] }), "pptx"),
    ).toEqual([{ tag: "{{題目}}", place: { kind: "master" } }]);
  });

  it("have a title for screen readers where no layout has one", () => {
    const { slides } = deckOf("no title, a crest and an address");
    for (const { title } of slides) expect(title).not.toBe("");
  });
});
