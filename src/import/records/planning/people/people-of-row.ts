import { isBlank, visibleText } from "../../../../domain/sameness/sameness";
import type {
  EnteredTexts,
  EntryProblem,
} from "../../../../entering/entered-record";
import { isNobody } from "../../../../entering/people/is-nobody";
import { titledName } from "../../../../entering/people/titled-name";
import { stoodIn } from "../../../../entering/people/stood-in";
import type { DivisionRules } from "../asking/division-with-post";
import { withDividedPost } from "../asking/division-with-post";
import type { Tick } from "../../columns/people/ticked-people";
import { readTick } from "../../columns/people/ticked-people";
import type { Roles } from "./role-marks";
import { countPrincipals, withMarkedRoles } from "./role-marks";
import type { NameRules } from "./names-of-cell";
import { namesOfCell } from "./names-of-cell";

/** Participants as the cells of a row say them, each at its place. */
export interface CellsOfPeople {
  /** By place among the participants; blank ones too. */
  readonly people: readonly EnteredTexts[];
  /** Cells under the names of people. */
  readonly ticks: readonly { readonly name: string; readonly text: string }[];
}

/** How people of a row are told apart. */
export interface PeopleRules extends DivisionRules, NameRules {
  /** Choices of the form for roles; absent: it asks for none. */
  readonly roles?: Roles;
  /** Of several in one cell, or ticked alike, the first is the principal. */
  readonly isFirstPrincipal: boolean;
}

/** Participants of a row in their order; blank ones keep their place. */
export interface PeopleOfRow {
  readonly people: readonly EnteredTexts[];
  /** What is to be answered of each of them. */
  readonly asks: readonly (readonly EntryProblem[])[];
  /** That nothing tells who is the principal. */
  readonly untold: readonly EntryProblem[];
}

/**
 * Who took part by one row: those of columns of their own, then who stands
 * together with a companion in one cell, then who is ticked. Nobody is made the
 * principal by a guess: marks at names (（主）, ◎, （同）) tell it, and of several who
 * are ticked alike it is asked.
 */
export const peopleOfRow = (
  { people, ticks }: CellsOfPeople,
  rules: PeopleRules,
): PeopleOfRow => {
  const { roles, isFirstPrincipal } = rules;
  const asCompanion = (texts: EnteredTexts): EnteredTexts =>
    roles === undefined || !isBlank(texts.role)
      ? texts
      : { ...texts, role: roles.companion };
  const split = people.map(withoutNobody).map((texts, at) => {
    if (at === 0) return firstPlace(texts, rules);
    const names = namesOfCell(texts, rules);
    // Who is not marked there is a companion by the heading.
    return hasPrincipal(names) ? withMarkedRoles(names, roles) : names;
  });
  const placed = split.map(([first = {}], at) =>
    at === 0 || isEmpty(first) ? first : asCompanion(first),
  );
  const besides = split.flatMap(([, ...more]) => more.map(asCompanion));
  const ticked = ticks.flatMap(({ name, text }) => {
    const tick = readTick(text);
    return tick === undefined
      ? []
      : [{ name: nameBeside(name, tick), tick: tick.standing }];
  });
  const hasFirst = !isEmpty(placed[0] ?? {});
  const isTold =
    hasFirst ||
    ticked.length < 2 ||
    ticked.some(({ tick }) => tick === "principal");
  const ofTicks = ticked.map(({ name, tick }, at): EnteredTexts => {
    const texts = { personName: name };
    if (roles === undefined || (!isTold && !isFirstPrincipal)) return texts;
    const isPrincipal =
      ticked.some((one) => one.tick === "principal") || hasFirst
        ? tick === "principal"
        : at === 0;
    return isPrincipal
      ? { ...texts, role: roles.principal }
      : asCompanion(texts);
  });
  const divided = [...placed, ...besides, ...ofTicks].map((texts) =>
    withDividedPost(titledName(texts, rules.isPerson), rules),
  );
  return {
    people: divided.map(({ texts }) => texts),
    asks: divided.map(({ asks }) => asks),
    untold:
      isTold || isFirstPrincipal
        ? []
        : [
            {
              field: "role",
              level: "error",
              code: "principalUntold",
              detail: ticked.map(({ name }) => visibleText(name)).join("、"),
            },
          ],
  };
};

/** Who came for another is asked, and so is what is in the place of a tick. */
const nameBeside = (name: string, { beside, unknown }: Tick): string => {
  const noted = `${name}（${beside === "" ? unknown : beside}）`;
  if (stoodIn(noted) !== undefined) return noted;
  return unknown === "" ? name : `${name} ${unknown}`;
};

const withoutNobody = (texts: EnteredTexts): EnteredTexts =>
  Object.fromEntries(
    Object.entries(texts).filter(
      ([name, text = ""]) => !(NAMES.has(name) && isNobody(text)),
    ),
  );
const NAMES: ReadonlySet<string> = new Set(["personName", "personCode"]);

/** Of several it is asked who the principal is, unless one is marked alone, or somebody chose the first. */
const firstPlace = (
  texts: EnteredTexts,
  rules: PeopleRules,
): readonly EnteredTexts[] => {
  const names = namesOfCell(texts, rules);
  const isTold = hasPrincipal(names)
    ? countPrincipals(names) === 1 && rules.roles !== undefined
    : rules.isFirstPrincipal;
  return isTold || names.length === 1
    ? withMarkedRoles(names, rules.roles)
    : [texts];
};

const hasPrincipal = (people: readonly EnteredTexts[]): boolean =>
  countPrincipals(people) > 0;

export const isEmpty = (texts: EnteredTexts): boolean =>
  Object.values(texts).every((text) => isBlank(text));
