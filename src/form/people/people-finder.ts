import { visibleText } from "../../domain/sameness/sameness";
import type { StaffMember } from "../../domain/staff-member";
import { peopleInText } from "../../entering/people/people-in-text";
import { isLoggedOut } from "../../kintone/rest/logged-out";
import { button, element } from "../page/element";
import type { FormTexts } from "../page/form-texts";
import {
  describedPerson,
  MOST_OFFERED,
  nearPeople,
  searchPeople,
} from "./search-people";
import type { WrittenOne } from "./read-people";
import { readPeople } from "./read-people";
import type { PeopleRules } from "./resolve-people";
import { resolvePeople } from "./resolve-people";

let finders = 0;

/**
 * Finds people of the roster by a part of number or name, and puts them into
 * the participants of the form; several at once where they are pasted. The
 * roster is read when somebody first looks for a person.
 */
export const createPeopleFinder = (options: {
  readonly messages: FormTexts;
  readonly roster: () => Promise<readonly StaffMember[]>;
  readonly rules: () => Promise<PeopleRules>;
  /** Whether the roster tells how names are read. */
  readonly hasReadings: boolean;
  /** @returns who was there already */
  readonly enter: (people: readonly WrittenOne[]) => readonly WrittenOne[];
}): HTMLElement => {
  const { people: texts, separator, words } = options.messages;
  finders += 1;
  const listId = `nendo-people-${finders}`;
  const said = element("p", { role: "status", class: "nendo-form-said" });
  const list = element("ul", {
    id: listId,
    role: "listbox",
    // A list that scrolls would be a stop of the tab key otherwise.
    tabindex: "-1",
    class: "nendo-form-candidates",
    "aria-label": texts.candidates,
  });
  list.hidden = true;
  const input = element("input", {
    type: "text",
    autocomplete: "off",
    role: "combobox",
    "aria-expanded": "false",
    "aria-controls": listId,
    "aria-autocomplete": "list",
    "aria-description": texts.searchHelp(options.hasReadings),
    placeholder: texts.searchHelp(options.hasReadings),
  });
  let offered: readonly StaffMember[] = [];
  let active = -1;

  const show = (people: readonly StaffMember[], at: number): void => {
    offered = people;
    active = at;
    list.hidden = people.length === 0;
    input.setAttribute("aria-expanded", String(people.length > 0));
    list.replaceChildren(
      ...people.map((member, index) => {
        const option = element(
          "li",
          {
            id: `${listId}-${index}`,
            role: "option",
            "aria-selected": String(index === at),
          },
          describedPerson(member),
        );
        option.addEventListener("mousedown", (event) => {
          // The field keeps the focus.
          event.preventDefault();
          choose(index);
        });
        return option;
      }),
    );
    if (at < 0) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", `${listId}-${at}`);
  };
  const choose = (index: number): void => {
    const member = offered[index];
    show([], -1);
    if (member === undefined) return;
    input.value = "";
    const { code, name } = member;
    const one = {
      ...(code === undefined ? {} : { code }),
      ...(name === undefined ? {} : { name }),
    };
    const already = options.enter([one]);
    said.textContent =
      already.length > 0
        ? texts.already(nameOf(one))
        : texts.entered(nameOf(one));
  };
  const search = async (): Promise<void> => {
    const sought = input.value;
    if (sought.trim() === "") {
      show([], -1);
      said.textContent = "";
      return;
    }
    const staff = await read();
    if (staff === undefined || input.value !== sought) return;
    const one = withoutOthers(sought);
    const found = searchPeople(staff, one);
    const near = found.length > 0 ? [] : nearPeople(staff, one);
    const shown = [...found, ...near].slice(0, MOST_OFFERED);
    show(shown, -1);
    if (found.length > 0) {
      said.textContent = texts.count(found.length, shown.length);
      return;
    }
    said.textContent = near.length > 0 ? texts.near(shown.length) : texts.none;
    const { keepsNames } = await options.rules();
    if (!keepsNames || one === "" || input.value !== sought) return;
    const name = visibleText(one);
    said.append(
      " ",
      button(texts.enterByName(name), () => {
        input.value = "";
        show([], -1);
        const already = options.enter([{ name }]);
        said.textContent =
          already.length > 0 ? texts.already(name) : texts.byName(name);
        input.focus();
      }),
    );
  };
  const read = async (): Promise<readonly StaffMember[] | undefined> => {
    try {
      if (said.textContent === "") said.textContent = texts.reading;
      return await options.roster();
    } catch (error) {
      said.textContent = isLoggedOut(error)
        ? texts.loggedOut
        : texts.readFailed;
      return undefined;
    }
  };
  input.addEventListener("input", () => {
    void search();
  });
  input.addEventListener("blur", () => show([], -1));
  input.addEventListener("keydown", (event) => {
    if (event.isComposing || offered.length === 0) return;
    const { key } = event;
    if (key === "ArrowDown" || key === "ArrowUp") {
      event.preventDefault();
      const count = offered.length;
      const step = key === "ArrowDown" ? 1 : -1;
      show(
        offered,
        active < 0 && step < 0 ? count - 1 : (active + step + count) % count,
      );
    } else if (key === "Enter") {
      event.preventDefault();
      if (active >= 0) choose(active);
      else if (offered.length === 1) choose(0);
    } else if (key === "Escape") {
      event.preventDefault();
      show([], -1);
    }
  });

  const pasted = element("textarea", { rows: "4" });
  const leave = (left: readonly WrittenOne[]): void => {
    pasted.value = left.map(nameOf).join("\n");
  };
  const enterAll = async (): Promise<void> => {
    said.textContent = texts.reading;
    const staff = await read();
    if (staff === undefined) return;
    const written = readPeople(pasted.value, staff);
    if (written.length === 0) {
      said.textContent = texts.blank;
      return;
    }
    const { byName, entered, notFound, notKept, several } = resolvePeople(
      written,
      staff,
      await options.rules(),
    );
    const already = options.enter([...entered, ...byName]);
    const isNew = (one: WrittenOne): boolean => !already.includes(one);
    const left = [...several, ...notFound, ...notKept];
    leave(left);
    const tell = (
      sentence: (people: string) => string,
      people: readonly WrittenOne[],
    ): string =>
      people.length === 0 ? "" : sentence(people.map(nameOf).join(separator));
    said.textContent = [
      tell(texts.entered, entered.filter(isNew)),
      tell(texts.byName, byName.filter(isNew)),
      tell(texts.already, already),
      tell(texts.several, several),
      tell(texts.notFound, notFound),
      tell((people) => texts.notKept(words, people), notKept),
    ].join("");
  };
  return element(
    "div",
    { class: "nendo-form-people" },
    element(
      "div",
      { class: "nendo-form-search" },
      element("label", {}, texts.search(words), " ", input),
      list,
    ),
    element(
      "details",
      {},
      element("summary", {}, texts.paste),
      element("label", {}, texts.pasteLabel(words), pasted),
      button(texts.enter, () => {
        void enterAll();
      }),
    ),
    said,
  );
};

/** The others of 佐藤花子 外2名 are no part of a name. */
const withoutOthers = (text: string): string => {
  const { hasUnnamed, names } = peopleInText(text);
  return hasUnnamed ? (names[0] ?? "") : text;
};

const nameOf = ({ code, name }: WrittenOne): string =>
  [code, name].filter(Boolean).join(" ");
