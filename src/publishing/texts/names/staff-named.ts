import type { Activity } from "../../../domain/activity";
import type { Adviser } from "../../../domain/adviser";
import type { Meeting } from "../../../domain/meeting";
import type { Roster } from "../../../domain/roster";
import { samenessKey } from "../../../domain/sameness/sameness";
import type { Steps } from "../../../domain/steps";
import { forEachInSteps } from "../../../domain/steps";
import type { NamedPerson } from "./person-names";

/** Where names come from. */
interface NameSources {
  readonly meetings: readonly Meeting[];
  readonly activities: readonly Activity[];
  readonly advisers: readonly Adviser[];
  readonly roster?: Roster;
}

/** Everyone of the staff whom the records or the staff app name, each once, with the ranks of all records. */
export function* staffNamed({
  meetings,
  roster,
}: NameSources): Steps<readonly NamedPerson[]> {
  const people: { code?: string; name?: string; ranks: Set<string> }[] = [];
  /** By code and name. */
  const known = new Map<string, Map<string, (typeof people)[number]>>();
  const add = (
    code: string | undefined,
    name: string | undefined,
    rank: string | undefined,
  ): void => {
    const key = samenessKey(code ?? "");
    const ofCode = known.get(key) ?? new Map<string, (typeof people)[number]>();
    if (ofCode.size === 0) known.set(key, ofCode);
    const before = ofCode.get(name ?? "");
    if (before !== undefined) {
      if (rank !== undefined) before.ranks.add(rank);
      return;
    }
    const person = {
      ...(code === undefined ? {} : { code }),
      ...(name === undefined ? {} : { name }),
      ranks: new Set(rank === undefined ? [] : [rank]),
    };
    ofCode.set(name ?? "", person);
    people.push(person);
  };
  yield* forEachInSteps(meetings, ({ attendances }) => {
    for (const { person, rank } of attendances) {
      if (person !== undefined) add(person.code, person.name, rank);
    }
  });
  yield* forEachInSteps(roster?.values() ?? [], ({ code, name, rank }) =>
    add(code, name, rank),
  );
  return people.map(({ ranks, ...person }) => ({
    ...person,
    ranks: [...ranks],
  }));
}

/** Advisers and lecturers: their names are told in public. */
export const outsiders = ({
  advisers,
  meetings,
  activities,
}: NameSources): readonly NamedPerson[] => {
  const names = new Set(
    [
      ...advisers.map(({ name }) => name),
      ...new Set(meetings.flatMap((meeting) => meeting.advisers)),
      ...activities.flatMap((activity) => [
        ...activity.advisers,
        ...(activity.lecturer?.split(/[、,，\n]/u) ?? []),
      ]),
    ].map((name) => name.trim().replace(/(?:さん|氏|先生|様)$/u, "")),
  );
  return [...names].map((name) => ({ name, ranks: [] }));
};
