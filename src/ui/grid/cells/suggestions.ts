import { samenessKey } from "../../../domain/sameness/sameness";
import {
  describedPerson,
  personText,
} from "../../../entering/people/person-text";
import { withSigns } from "../../../entering/people/people-in-text";
import {
  likelyPeople,
  MOST_OFFERED,
} from "../../../entering/people/search-people";
import type { GridColumn } from "../grid-columns";
import type { GridPlace } from "../grid-place";

import type { DaysOfGrid } from "../days/days-meant";
import { wholeClock } from "../days/whole-clock";
import { wholeDay } from "../days/whole-day";
import { lacksFirst } from "./lacks-first";
import { settlePerson } from "./settle-person";

/** Something that may be meant by what is typed in a cell. */
export interface Suggestion {
  /** What the cell holds once it is chosen. */
  readonly text: string;
  readonly label: string;
}

/** Of spellings in use. */
const MOST = 8;
/** Between several people or choices in a cell. */
export const BETWEEN = /[、，,;；](?![^（(]*[)）])/u;

/**
 * What a cell may mean, the likeliest first. Of several people or choices in a
 * cell it is the last that is still typed.
 * @param isAsked a blank cell offers all of its choices, too
 */
export const suggestionsFor = (
  { kind, name, options }: GridColumn,
  text: string,
  place: Pick<GridPlace, "staff" | "used">,
  isAsked: boolean,
): readonly Suggestion[] => {
  const { before, last } = lastPart(text);
  if (kind === "person") {
    return likelyPeople(place.staff, last)
      .slice(0, MOST_OFFERED)
      .map((member) => ({
        text: before + personText(member),
        label: describedPerson(member),
      }));
  }
  const isSeveral = name === "advisers";
  const sought = isSeveral ? last : text;
  const all = options.length > 0 ? options : place.used(name);
  const isBlankCell = samenessKey(sought) === "";
  if (isBlankCell && !isAsked) return [];
  const shown = isBlankCell ? all : like(all, sought);
  return shown
    .slice(0, options.length > 0 ? options.length : MOST)
    .map((one) => ({ text: isSeveral ? before + one : one, label: one }));
};

/**
 * What a cell says once it is left: whom it means, the one choice that begins
 * with what is written, the day and the time in full; anything else stays as it
 * was typed. Of people see settlePerson().
 */
export const settled = (
  column: GridColumn,
  text: string,
  place: Pick<GridPlace, "staff" | "used" | "findPerson">,
  days: DaysOfGrid,
  isPasted: boolean,
): string => {
  if (column.kind === "day") return wholeDay(text, days);
  if (column.kind === "clock") return wholeClock(text);
  if (column.kind === "person") {
    const isPerson = (name: string): boolean =>
      place.findPerson({ name }, undefined).state === "found";
    const isCode = (code: string): boolean =>
      place.findPerson({ code }, undefined).state === "found";
    const people = text
      .split(BETWEEN)
      .flatMap((part) => withSigns(part, isPerson, isCode).split(BETWEEN))
      .map((part) => part.trim())
      .filter((part) => part !== "")
      .map((part) => settlePerson(part, place, isPasted));
    return [...(lacksFirst(text) ? [""] : []), ...people].join("、");
  }
  if (column.options.length === 0 || samenessKey(text) === "") return text;
  const parts = column.name === "advisers" ? text.split(BETWEEN) : [text];
  return parts
    .map((part) => {
      const [found = "", ...others] = like(column.options, part);
      const begins = (one: string): boolean =>
        samenessKey(one).startsWith(samenessKey(part));
      // Of several that hold it the one that begins so is meant.
      const isMeant = begins(found) && !others.some(begins);
      return isMeant ? found : part.trim();
    })
    .join("、");
};

const like = (all: readonly string[], text: string): readonly string[] => {
  const sought = samenessKey(text);
  const same = all.filter((one) => samenessKey(one) === sought);
  if (same.length > 0 || sought === "") return same;
  const starting = all.filter((one) => samenessKey(one).startsWith(sought));
  const holding = all.filter((one) => samenessKey(one).includes(sought));
  return [...new Set([...starting, ...holding])];
};

const lastPart = (
  text: string,
): { readonly before: string; readonly last: string } => {
  const parts = text.split(BETWEEN);
  const last = parts.pop() ?? "";
  const before = parts.map((part) => `${part.trim()}、`).join("");
  return { before, last: last.trim() };
};
