import { renderPptx } from "../../../src/renderers/pptx/render-pptx";
import { buildReport } from "../../../src/report/build-report";
import { reportInput } from "../../report/fixture";
import { cityDeck } from "./city-decks";
import { DECKS } from "./deck-shapes";

/** What the slides on decks tell. */
export const reportOnDecks = buildReport(reportInput());

/** Test files of one process share them. */
const made = new Map<string, Promise<Uint8Array>>();

/** The presentation that is made on a deck of DECKS. @throws Error when there is none of that name */
export const slidesOn = (name: string): Promise<Uint8Array> => {
  const spec = DECKS[name];
  if (spec === undefined) throw new Error(`There is no deck ${name}.`);
  const bytes =
    made.get(name) ??
    renderPptx(reportOnDecks, {
      pictures: new Map(),
      colors: [],
      template: cityDeck(spec),
    }).then((presentation) => presentation.bytes);
  made.set(name, bytes);
  return bytes;
};
