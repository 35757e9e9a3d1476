import type { TemplateResult } from "lit";
import { html } from "lit";
import { isBlank } from "../../../domain/sameness/sameness";
import type { GridMessages } from "../../../i18n/entering/grid-messages";
import { BETWEEN } from "./suggestions";

/** As many people as a cell shows. */
export const SHOWN_PEOPLE = 2;

/** The people of a cell, one after the other. */
export const peopleIn = (text: string): readonly string[] =>
  text.split(BETWEEN).filter((one) => !isBlank(one));

/** How many people a cell has that is too narrow for them, and all of them once it is opened. */
export const peopleFold = (
  people: readonly string[],
  messages: Pick<GridMessages, "people">,
): TemplateResult =>
  html`<details class="nendo-grid-people">
    <summary>${messages.people(people.length)}</summary>
    <ol>
      ${people.map((one) => html`<li>${one.trim()}</li>`)}
    </ol>
  </details>`;
