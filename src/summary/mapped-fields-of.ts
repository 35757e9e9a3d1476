import { recordApp } from "../domain/record-id";
import type { SourceName } from "../fields/fields";
import type { MappedFields } from "../fields/fields-needed";
import { mappedFields } from "../fields/fields-needed";
import type { RollupInput } from "../rollup/input/rollup-input";
import type { Settings, Source } from "../settings/settings";
import { sourceOfRecord, sourcesOf } from "../settings/sources-of";

type Meetings = Pick<RollupInput, "meetings">;

/** One app of a kind of record, and what its records can say. */
export interface MappedApp {
  readonly appId: string;
  /** Part of the ids of its records; absent for the first app of the kind. */
  readonly app?: string;
  readonly fields: MappedFields;
}

/** A section may be named for an app as a whole: records need not say it. */
const fieldsOfSource = ({
  fields,
  section,
}: Source<string>): Source<string>["fields"] => ({
  ...fields,
  ...(section === undefined ? {} : { section }),
});

/** Whether participants are a table is told by the rows of an app: one that says who it is says it by a field of its own. */
const areTables =
  (meetings: RollupInput["meetings"], app: string | undefined) => (): boolean =>
    meetings.every(
      ({ recordId, attendances }) =>
        recordApp(recordId) !== app ||
        attendances.every(({ person }) => person === undefined),
    );

const mappedIn = (
  name: SourceName,
  source: Source<string>,
  app: string | undefined,
  { meetings }: Meetings,
): MappedFields =>
  mappedFields(name, fieldsOfSource(source), areTables(meetings, app));

/** What the records of each app of a kind can say under the settings; none where a city has no app for it. */
export const mappedApps = (
  { sources }: Pick<Settings, "sources">,
  name: SourceName,
  input: Meetings,
): readonly MappedApp[] =>
  sourcesOf(sources, name).map(({ source, app }) => ({
    appId: source.appId,
    ...(app === undefined ? {} : { app }),
    fields: mappedIn(name, source, app, input),
  }));

/** What one record can say: the fields of its own app; undefined where the settings have it no more. */
export const fieldsOfRecords = (
  { sources }: Pick<Settings, "sources">,
  input: Meetings,
): ((name: SourceName, recordId: string) => MappedFields | undefined) => {
  const known = new Map<Source<string>, MappedFields>();
  return (name, recordId) => {
    const source = sourceOfRecord(sources, name, recordId);
    if (source === undefined) return undefined;
    const fields =
      known.get(source) ?? mappedIn(name, source, recordApp(recordId), input);
    known.set(source, fields);
    return fields;
  };
};
