import { isLoggedOut } from "../../kintone/rest/errors/logged-out";
import { element } from "../page/element";
import type { FinderHand, FinderOptions } from "./finder-hand";
import { createPastedPeople } from "./pasted-people";
import { createPeopleSearch } from "./people-search";

/**
 * Finds people of the roster by a part of number or name, and puts them into
 * the participants of the form; several at once where they are pasted. The
 * roster is read when somebody first looks for a person.
 */
export const createPeopleFinder = (options: FinderOptions): HTMLElement => {
  const { people: texts } = options.messages;
  const said = element("p", { role: "status", class: "nendo-form-said" });
  const hand: FinderHand = {
    ...options,
    said,
    read: async () => {
      try {
        if (said.textContent === "") said.textContent = texts.reading;
        return await options.roster();
      } catch (error) {
        said.textContent = isLoggedOut(error)
          ? texts.loggedOut
          : texts.readFailed;
        return undefined;
      }
    },
  };
  const { pasted, asked } = createPastedPeople(hand);
  return element(
    "div",
    { class: "nendo-form-people" },
    createPeopleSearch(hand),
    pasted,
    said,
    asked,
  );
};
