import type { Activity } from "../../../domain/activity";
import type { Adviser } from "../../../domain/adviser";
import type { Meeting } from "../../../domain/meeting";
import type { Roster } from "../../../domain/roster";
import { samenessKey } from "../../../domain/sameness/sameness";
import type { NamedPerson } from "./person-names";

/** Where names come from. */
interface NameSources {
  readonly meetings: readonly Meeting[];
  readonly activities: readonly Activity[];
  readonly advisers: readonly Adviser[];
  readonly roster?: Roster;
}

/** Everyone of the staff whom the records or the staff app name, each once, with the ranks of all records. */
export const staffNamed = ({
  meetings,
  roster,
}: NameSources): readonly NamedPerson[] => {
  const people = new Map<
    string,
    { code?: string; name?: string; ranks: Set<string> }
  >();
  const add = (
    code: string | undefined,
    name: string | undefined,
    rank: string | undefined,
  ): void => {
    const key = JSON.stringify([samenessKey(code ?? ""), name ?? ""]);
    const known = people.get(key) ?? {
      ...(code === undefined ? {} : { code }),
      ...(name === undefined ? {} : { name }),
      ranks: new Set<string>(),
    };
    if (rank !== undefined) known.ranks.add(rank);
    people.set(key, known);
  };
  for (const { attendances } of meetings) {
    for (const { person, rank } of attendances) {
      if (person !== undefined) add(person.code, person.name, rank);
    }
  }
  for (const { code, name, rank } of roster?.values() ?? []) {
    add(code, name, rank);
  }
  return [...people.values()].map(({ ranks, ...person }) => ({
    ...person,
    ranks: [...ranks],
  }));
};

/** Advisers and lecturers: their names are told in public. */
export const outsiders = ({
  advisers,
  meetings,
  activities,
}: NameSources): readonly NamedPerson[] => {
  const names = new Set(
    [
      ...advisers.map(({ name }) => name),
      ...meetings.flatMap((meeting) => meeting.advisers),
      ...activities.flatMap((activity) => [
        ...activity.advisers,
        ...(activity.lecturer?.split(/[、,，\n]/u) ?? []),
      ]),
    ].map((name) => name.trim().replace(/(?:さん|氏|先生|様)$/u, "")),
  );
  return [...names].map((name) => ({ name, ranks: [] }));
};
