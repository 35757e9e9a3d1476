import type { Meeting } from "../../domain/meeting";
import { foldAlike } from "../../domain/sameness/alike-letters";
import { samenessKey } from "../../domain/sameness/sameness";
import type { Person } from "../../domain/person";
import { personKey } from "../../domain/person";
import type {
  RecordFinding,
  RecordFindingCode,
} from "../../domain/record-finding";
import { recordFinding } from "../../domain/record-finding";
import type { Steps } from "../../domain/steps";
import { forEachInSteps } from "../../domain/steps";
import { countingAttendances } from "../meetings/counting-attendances";
import type { AttendanceRule } from "../input/counting-rules";
import type { IdentifiedPerson } from "../meetings/person-registry";
import { PersonRegistry } from "../meetings/person-registry";
import { compareMeetings, compareTexts } from "../input/record-order";

interface Doubt {
  readonly code: RecordFindingCode;
  readonly detail: string;
}

/**
 * Doubts about who is who (domain: counting rule 4): one code with several
 * names, one name with several codes, a name without a code, names of different
 * people that differ in letters that look alike. Each stands once for the person
 * and spelling, at the first record in order of date.
 */
export function* identityFindings(
  meetings: readonly Meeting[],
  rule: AttendanceRule,
): Steps<RecordFinding[]> {
  const people = new PersonRegistry();
  yield* forEachInSteps(meetings, (meeting) => {
    for (const { person } of countingAttendances(meeting, rule)) {
      people.idOf(person);
    }
  });
  const doubts = yield* doubtsAbout(people);
  if (doubts.size === 0) return [];
  const firstMeetings = new Map<string, Meeting>();
  yield* forEachInSteps(meetings, (meeting) => {
    for (const { person } of countingAttendances(meeting, rule)) {
      const key = person === undefined ? "" : spellingKey(person);
      const first = firstMeetings.get(key);
      if (
        doubts.has(key) &&
        (first === undefined || compareMeetings(meeting, first) < 0)
      ) {
        firstMeetings.set(key, meeting);
      }
    }
  });
  return [...firstMeetings].flatMap(([key, { recordId }]) =>
    (doubts.get(key) ?? []).map(({ code, detail }) =>
      recordFinding("meetings", recordId, code, detail),
    ),
  );
}

/** A person under one of its names. */
const spellingKey = ({ code, name = "" }: Person): string =>
  `${personKey({ ...(code === undefined ? {} : { code }), name })}\n${samenessKey(name)}`;

function* doubtsAbout(registry: PersonRegistry): Steps<Map<string, Doubt[]>> {
  const doubts = new Map<string, Doubt[]>();
  const people = registry.people();
  yield;
  const codesByName = codesOfNames(people);
  const likeNames = yield* alikeNames(people);
  const doubt = (person: Person, finding: Doubt) => {
    const key = spellingKey(person);
    doubts.set(key, [...(doubts.get(key) ?? []), finding]);
  };
  yield* forEachInSteps(people, (person) => {
    const { code, names } = person;
    for (const name of names) {
      const codes = codesByName.get(name) ?? [];
      const alike = likeNames(person, name);
      if (code === undefined) {
        doubt({ name }, namedOnly(name, codes));
        if (alike.length > 0) doubt({ name }, namesAlike(name, alike));
      } else {
        if (names.length > 1) doubt({ code, name }, severalNames(code, names));
        if (codes.length > 1) doubt({ code, name }, severalCodes(name, codes));
        if (alike.length > 0) doubt({ code, name }, namesAlike(name, alike));
      }
    }
  });
  return doubts;
}

/** Names of other people that differ from a person's in letters that look alike. */
function* alikeNames(
  people: readonly IdentifiedPerson[],
): Steps<(person: IdentifiedPerson, name: string) => readonly string[]> {
  const byFolded = new Map<
    string,
    { readonly person: IdentifiedPerson; readonly name: string }[]
  >();
  yield* forEachInSteps(people, (person) => {
    for (const name of person.names) {
      const folded = foldAlike(name);
      const group = byFolded.get(folded);
      if (group === undefined) byFolded.set(folded, [{ person, name }]);
      else group.push({ person, name });
    }
  });
  return (person, name) =>
    (byFolded.get(foldAlike(name)) ?? []).flatMap((one) =>
      one.person === person || one.name === name ? [] : [one.name],
    );
}

const codesOfNames = (
  people: readonly IdentifiedPerson[],
): Map<string, string[]> => {
  const codesByName = new Map<string, string[]>();
  for (const { code, names } of people) {
    for (const name of code === undefined ? [] : names) {
      const codes = codesByName.get(name);
      if (codes === undefined) codesByName.set(name, [code ?? ""]);
      else codes.push(code ?? "");
    }
  }
  return codesByName;
};

/** A bare name that is also known with a code is probably one person counted as two. */
const namedOnly = (name: string, codes: readonly string[]): Doubt =>
  codes.length > 0
    ? { code: "nameWithAndWithoutCode", detail: `${name}: ${list(codes)}` }
    : { code: "personNamedOnly", detail: name };

const namesAlike = (name: string, alike: readonly string[]): Doubt => ({
  code: "namesAlike",
  detail: list(new Set([name, ...alike])),
});

const severalNames = (code: string, names: readonly string[]): Doubt => ({
  code: "codeWithSeveralNames",
  detail: `${code}: ${list(names)}`,
});

const severalCodes = (name: string, codes: readonly string[]): Doubt => ({
  code: "nameWithSeveralCodes",
  detail: `${name}: ${list(codes)}`,
});

const list = (texts: Iterable<string>): string =>
  [...texts].sort(compareTexts).join(", ");
