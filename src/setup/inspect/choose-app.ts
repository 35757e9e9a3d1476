import { PROGRAMMES } from "../../apps/programmes/programmes";
import type { AppDefinition } from "../../apps/definition/app-definition";
import type { AppQuestion } from "../setup-failure-code";
import { SECTION_CODES } from "../understood-choices";
import { flatten } from "./existing-form";
import type { Candidate, Candidates } from "./find-candidates";
import type { ExistingApp } from "./read-app";

/** Which app it is, or what to ask. */
export type AppChoice =
  | { readonly question: AppQuestion }
  | {
      /** Absent: none yet, it is made. */
      readonly existing?: ExistingApp;
      readonly isUnfinished: boolean;
    };

/** Codes that are named in a question. */
const NAMED_FIELDS = 5;

/**
 * The app that is ours, or an unfinished one, or none. An app that only has
 * the name of ours is asked about: it may be somebody else's.
 */
export const chooseApp = (
  { key, name, fields }: AppDefinition,
  { named, unfinished }: Candidates,
): AppChoice => {
  const ours = named.filter(({ isOurs }) => isOurs);
  const [own, ...others] = ours;
  if (own?.app && others.length === 0) {
    if (isOfOtherProgramme(fields, own.app)) {
      const { appId } = own;
      const app = { appId, doubt: "otherProgramme", fields: [] } as const;
      return { question: { kind: key, name, apps: [app] } };
    }
    return { existing: own.app, isUnfinished: false };
  }
  if (named.length > 0) {
    const apps = (ours.length > 0 ? ours : named).map(doubtOf);
    return { question: { kind: key, name, apps } };
  }
  const [begun] = unfinished;
  return begun === undefined
    ? { isUnfinished: false }
    : { existing: begun, isUnfinished: true };
};

/**
 * An app of ours that offers no section of this programme, or more of those of
 * another one, holds the records of another.
 */
const isOfOtherProgramme = (
  fields: AppDefinition["fields"],
  { preview: { form } }: ExistingApp,
): boolean => {
  const ours = flatten(fields);
  return SECTION_CODES.some((code) => {
    const wanted = ours.get(code)?.choices ?? [];
    const here = form.get(code)?.choices ?? [];
    if (wanted.length === 0 || here.length === 0) return false;
    const shared = (titles: readonly string[]): number =>
      here.filter((choice) => titles.includes(choice)).length;
    const own = shared(wanted);
    return (
      own === 0 ||
      Object.values(PROGRAMMES).some(
        ({ sections }) => shared(sections.map(({ title }) => title)) > own,
      )
    );
  });
};

const doubtOf = ({ appId, app, isOurs, against }: Candidate) => {
  const fields = against.slice(0, NAMED_FIELDS);
  if (app === undefined) return { appId, doubt: "noRight", fields } as const;
  return { appId, doubt: isOurs ? "several" : "notOurs", fields } as const;
};
