import type { TemplateResult } from "lit";
import { html } from "lit";
import { phrasesOf } from "../../../renderers/lines/phrases-of";

/** A name that a narrow column breaks between its phrases, also where the screen speaks another language than the name. */
export const phrased = (name: string): readonly (string | TemplateResult)[] =>
  phrasesOf(name).map((phrase, index) =>
    index === 0 ? phrase : html`<wbr />${phrase}`,
  );
