import type { PageParts, Visibility } from "../parts";

/** One part that a plugin may hide: show<Name>() and get<Name>DisplayState(). */
type Functions = Record<
  string,
  (...values: never[]) => Promise<Visibility | void>
>;

/** show…() and get…DisplayState() for parts of the pages, each by its name. */
export function displayFunctions(
  parts: PageParts,
  place: "" | "record.",
  names: readonly string[],
): Functions {
  return Object.fromEntries(
    names.flatMap((name) => [
      [
        `show${name}`,
        async (state: Visibility) => parts.set(place + name, state),
      ],
      [`get${name}DisplayState`, async () => parts.get(place + name)],
    ]),
  ) as Functions;
}

/** The same for buttons of which there is one an action. */
export function actionButtonFunctions(
  parts: PageParts,
  name: string,
): Functions {
  return {
    [`show${name}`]: async (action: string, state: Visibility) =>
      parts.set(`record.${name}:${action}`, state),
    [`get${name}DisplayState`]: async (action: string) =>
      parts.get(`record.${name}:${action}`),
  } as Functions;
}

/** The same for the items of a selector, all at once and by their ids. */
export function itemFunctions(
  parts: PageParts,
  name: string,
  ids: () => readonly string[],
): Record<string, (...values: never[]) => Promise<unknown>> {
  return {
    [`show${name}`]: async (states: Readonly<Record<string, Visibility>>) => {
      for (const [id, state] of Object.entries(states))
        parts.set(`${name}:${id}`, state);
    },
    [`get${name}DisplayState`]: async () =>
      Object.fromEntries(ids().map((id) => [id, parts.get(`${name}:${id}`)])),
  };
}
