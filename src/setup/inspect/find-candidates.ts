import type { AppDefinition } from "../../apps/definition/app-definition";
import { FIELD_CODES } from "../../fields/field-codes";
import type { SourceName } from "../../fields/fields";
import { answerOf } from "../../kintone/rest/errors/to-kintone-error";
import { workingName } from "../plan";
import type { SetupHost } from "../setup-host";
import {
  listApps,
  listHere,
  listUnlistedApps,
  type NamedApp,
} from "./list-apps";
import { type ExistingApp, readApp } from "./read-app";
import { recogniseApp } from "./recognise-app";

/** An app with the name of one of ours. */
export interface Candidate {
  readonly appId: string;
  /** Absent: whoever sets up may not change it. */
  readonly app?: ExistingApp;
  readonly isOurs: boolean;
  /** Our codes that speak against it. */
  readonly against: readonly string[];
}

export interface Candidates {
  readonly named: readonly Candidate[];
  /** Made by a run that was interrupted. */
  readonly unfinished: readonly ExistingApp[];
}

/** What there is for each of our apps; reads only. */
export const findCandidates = async (
  host: SetupHost,
  definitions: readonly AppDefinition[],
): Promise<ReadonlyMap<SourceName, Candidates>> => {
  const listed = await listApps(host);
  const here = listHere(host, listed);
  const names = definitions.flatMap(({ name }) => [name, workingName(name)]);
  const isAllThere = definitions.every(({ name }) =>
    here.some((app) => app.name === name),
  );
  const unlisted = isAllThere
    ? []
    : await listUnlistedApps(host, listed, (name) => names.includes(name));
  const seen = new Map<string, ExistingApp | undefined>();
  for (const { appId } of [...here, ...unlisted].filter(({ name }) =>
    names.includes(name),
  )) {
    seen.set(appId, await readOwn(host, appId));
  }
  const called = (name: string): readonly NamedApp[] =>
    [...here, ...unlisted].filter((app) => app.name === name);
  const found = new Map<SourceName, Candidates>();
  // Meetings first: what they look up is ours.
  const lookedUp = new Set<string>();
  for (const definition of meetingsFirst(definitions)) {
    const named = called(definition.name).map(({ appId }): Candidate => {
      const app = seen.get(appId);
      if (app === undefined) return { appId, isOurs: false, against: [] };
      const { description, form } = app.preview;
      const isLookedUp = lookedUp.has(appId);
      const seenApp = { description, form, isLookedUp };
      return { appId, app, ...recogniseApp(definition, seenApp) };
    });
    if (definition.key === "meetings") {
      for (const { app, isOurs } of named) {
        if (isOurs && app) lookedUp.add(staffAppOf(app) ?? "");
      }
    }
    const unfinished = called(workingName(definition.name)).flatMap(
      ({ appId }) => seen.get(appId) ?? [],
    );
    found.set(definition.key, { named, unfinished });
  }
  return found;
};

/** Whose definition can't be read is somebody else's, or of another space. */
export const readOwn = async (
  host: SetupHost,
  appId: string,
): Promise<ExistingApp | undefined> => {
  try {
    return await readApp(host, appId);
  } catch (error) {
    if (answerOf(error).status === 403) return undefined;
    if (answerOf(error).code === "GAIA_IL23") return undefined;
    throw error;
  }
};

const meetingsFirst = (
  definitions: readonly AppDefinition[],
): readonly AppDefinition[] =>
  [...definitions].sort(
    (a, b) => Number(b.key === "meetings") - Number(a.key === "meetings"),
  );

/** The app that participants are looked up in. */
const staffAppOf = ({ preview }: ExistingApp): string | undefined => {
  const { attendances, personCode } = FIELD_CODES.meetings;
  const table = preview.properties[attendances];
  const key = table?.type === "SUBTABLE" ? table.fields[personCode] : undefined;
  return key && "lookup" in key ? key.lookup.relatedApp.app : undefined;
};
