import type { AppDefinition } from "../../apps/definition/app-definition";
import type { AppQuestion } from "../setup-failure-code";
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
  { key, name }: AppDefinition,
  { named, unfinished }: Candidates,
): AppChoice => {
  const ours = named.filter(({ isOurs }) => isOurs);
  const [own, ...others] = ours;
  if (own?.app && others.length === 0) {
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

const doubtOf = ({ appId, app, isOurs, against }: Candidate) => {
  const fields = against.slice(0, NAMED_FIELDS);
  if (app === undefined) return { appId, doubt: "noRight", fields } as const;
  return { appId, doubt: isOurs ? "several" : "notOurs", fields } as const;
};
