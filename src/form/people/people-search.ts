import { visibleText } from "../../domain/sameness/sameness";
import type { StaffMember } from "../../domain/staff-member";
import { peopleInText } from "../../entering/people/people-in-text";
import { describedPerson, personText } from "../../entering/people/person-text";
import {
  MOST_OFFERED,
  nearPeople,
  searchPeople,
} from "../../entering/people/search-people";
import { personFinder } from "../../entering/people/find-person";
import { namedPerson } from "../../entering/people/named-person";
import { personOfFamily } from "../../entering/people/person-of-family";
import { searchPosts } from "../../entering/people/search-posts";
import { isOfInputMethod } from "../../kintone/page/is-of-input-method";
import { button, element } from "../page/element";
import type { FinderHand } from "./finder-hand";
import { readPeople, writtenText } from "./read-people";
import type { AskedPerson } from "./resolve-people";
import { resolvePeople } from "./resolve-people";

let finders = 0;

/** Finds one person by a part of number, name or reading, else by post or division. */
export const createPeopleSearch = ({
  messages: { people: texts, words },
  enter,
  hasReadings,
  read,
  rules,
  said,
}: FinderHand): HTMLElement => {
  finders += 1;
  const listId = `nendo-people-${finders}`;
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
    "aria-description": texts.searchHelp(hasReadings),
    placeholder: texts.searchHelp(hasReadings),
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
    const already = enter([one]);
    said.textContent =
      already.length > 0
        ? texts.already(writtenText(one))
        : texts.entered(writtenText(one));
  };
  /** Who is meant for sure is taken, as the table takes it; nobody for a part of a name, or one that is near. */
  const chooseSure = async (): Promise<void> => {
    const sought = input.value;
    const staff = await read();
    if (staff === undefined || input.value !== sought) return;
    const meant =
      namedPerson(sought, personFinder(staff)) ?? personOfFamily(staff, sought);
    const index = offered.findIndex((member) => member === meant);
    if (index >= 0) choose(index);
    else said.textContent = texts.notSure;
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
    const apart = found.length > 0 ? undefined : apartIn(staff, one);
    const isBesideNames = found.length === 0 && apart === undefined;
    const ofPost = isBesideNames ? searchPosts(staff, one) : [];
    const near =
      found.length > 0 || ofPost.length > 0
        ? []
        : (apart?.members ?? nearPeople(staff, one));
    const shown = [...found, ...ofPost, ...near].slice(0, MOST_OFFERED);
    show(shown, -1);
    if (found.length > 0) {
      said.textContent = texts.count(found.length, shown.length);
      return;
    }
    if (apart?.numberOf !== undefined) {
      const whose = personText(apart.numberOf);
      said.textContent = texts.numberOf(words, visibleText(one), whose);
      return;
    }
    if (ofPost.length > 0)
      said.textContent = texts.count(ofPost.length, shown.length);
    else
      said.textContent =
        near.length > 0 ? texts.near(shown.length) : texts.none;
    const { keepsNames } = await rules();
    if (!keepsNames || one === "" || input.value !== sought) return;
    const name = visibleText(one);
    said.append(
      " ",
      button(texts.enterByName(name), () => {
        input.value = "";
        show([], -1);
        const already = enter([{ name }]);
        said.textContent =
          already.length > 0 ? texts.already(name) : texts.byName(name);
        input.focus();
      }),
    );
  };
  input.addEventListener("input", () => {
    void search();
  });
  input.addEventListener("blur", () => show([], -1));
  input.addEventListener("keydown", (event) => {
    if (isOfInputMethod(event) || offered.length === 0) return;
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
      else void chooseSure();
    } else if (key === "Escape") {
      event.preventDefault();
      show([], -1);
    }
  });
  return element(
    "div",
    { class: "nendo-form-search" },
    element("label", {}, texts.search(words), " ", input),
    list,
  );
};

/** A number and the name of another: 4006 岩清; undefined for any other text. */
const apartIn = (
  staff: readonly StaffMember[],
  text: string,
): AskedPerson | undefined => {
  const written = readPeople(text, staff).filter(
    ({ code, name }) => code !== undefined && name !== undefined,
  );
  const { asked } = resolvePeople(written, staff, TAKING_NOBODY);
  return asked.find(({ numberOf }) => numberOf !== undefined);
};

const TAKING_NOBODY = { isNumberLookedUp: true, keepsNames: false };

/** The others of 佐藤花子 外2名 are no part of a name, nor is 欠席 of 佐藤花子（欠席）. */
const withoutOthers = (text: string): string => {
  const { hasUnnamed, isStoodIn, names } = peopleInText(text);
  return hasUnnamed || isStoodIn ? (names[0] ?? "") : text;
};
