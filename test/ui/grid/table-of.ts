import { wordsIn } from "../../../src/domain/words/words";
import type { StaffMember } from "../../../src/domain/staff-member";
import { personFinder } from "../../../src/entering/people/find-person";
import { gridMessages } from "../../../src/i18n/entering/grid-messages";
import { gridColumns } from "../../../src/ui/grid/grid-columns";
import type { GridPlace } from "../../../src/ui/grid/grid-place";
import { GridSession } from "../../../src/ui/grid/grid-session";
import { faultSentence, isHeld } from "../../../src/ui/grid/rows/row-fault";
import { settings } from "../../form/form-fields";
import { placeOf } from "../../entering/entering-city";
import { day, month } from "../../support/dates";

const WORDS = wordsIn(settings.words, "ja");

/** A table of one of our own apps in May 2024, of which nothing is sent. */
export const tableOf = (
  kind: "activities" | "meetings",
  staff: readonly StaffMember[] = [],
) => {
  const findPerson = personFinder(staff);
  const entering = placeOf(kind, { findPerson });
  const { fields } = entering;
  const place = {
    kind,
    source: entering.source,
    fields,
    given: {},
    staff,
    activities: [],
    heldOrNot: ["実施", "中止"],
    firstState: undefined,
    states: settings.choices.status,
    findPerson,
    used: () => [],
    statusOn: () => "実施",
    headings: { kind, fields, words: [WORDS] },
    daysOf: (chosen: unknown) => ({
      month: chosen,
      startMonth: 4,
      today: day("2024-05-20"),
    }),
    entering,
  } as unknown as GridPlace;
  const columns = gridColumns(kind, fields, {}, "参加者");
  const session = new GridSession({
    place,
    columns,
    adder: undefined as never,
    month: month("2024-05"),
    changed: () => undefined,
  });
  const at = (name: string): number =>
    columns.findIndex((column) => column.name === name);
  return {
    session,
    paste: (name: string, text: string) =>
      session.paste(
        0,
        at(name),
        text.split("\n").map((line) => line.split("\t")),
      ),
    leave: (index: number, name: string, text: string): void => {
      const column = columns[at(name)];
      if (column === undefined) throw new RangeError(name);
      session.type(index, name, text);
      session.leave(index, column, text);
    },
    shown: (name: string) =>
      session.rows.map((_, index) => {
        const column = columns[at(name)];
        if (column === undefined) throw new RangeError(name);
        return session.shown(index, column).text;
      }),
    /** What is said of a column of a row, and what is offered. */
    saidOf: (index: number, name: string) => {
      const key = session.rows[index]?.key ?? -1;
      const faults = (session.faults().get(key) ?? []).filter(
        ({ field }) => field === name,
      );
      return {
        isHeld: isHeld(faults),
        said: faults.map((one) =>
          faultSentence(one, gridMessages.ja, "ja", WORDS),
        ),
        offered: faults.flatMap(
          ({ problem }) => problem?.candidates?.map(({ label }) => label) ?? [],
        ),
      };
    },
  };
};
