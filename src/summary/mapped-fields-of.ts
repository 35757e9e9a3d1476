import { recordApp } from "../domain/record-id";
import type { SourceName } from "../fields/fields";
import { SOURCE_NAMES } from "../fields/fields";
import type { MappedFields } from "../fields/fields-needed";
import { mappedFields } from "../fields/fields-needed";
import type { RollupInput } from "../rollup/input/rollup-input";
import type { Settings, Source } from "../settings/settings";
import { sourceOfRecord, sourcesOf } from "../settings/sources-of";

type Meetings = Pick<RollupInput, "meetings">;

/** A section may be named for an app as a whole: records need not say it. */
const fieldsOfSource = ({
  fields,
  section,
}: Source<string>): Source<string>["fields"] => ({
  ...fields,
  ...(section === undefined ? {} : { section }),
});

/** Whether participants are a table is told by their rows: one that says who it is says it by a field of its own. */
const areTables = (meetings: RollupInput["meetings"]) => (): boolean =>
  meetings.every(({ attendances }) =>
    attendances.every(({ person }) => person === undefined),
  );

/** The fields that every app of a kind has: what one lacks can't be told of all. */
const ofAllApps = (
  sources: Settings["sources"],
  name: SourceName,
): Source<string>["fields"] => {
  const [first, ...further] = sourcesOf(sources, name).map(({ source }) =>
    fieldsOfSource(source),
  );
  return Object.fromEntries(
    Object.entries(first ?? {}).filter(([field]) =>
      further.every((fields) => fields[field] !== undefined),
    ),
  );
};

/**
 * What each kind of record can say under the settings; kinds that a city has no
 * app for are absent.
 */
export const mappedFieldsOf = (
  { sources }: Pick<Settings, "sources">,
  { meetings }: Meetings,
): ReadonlyMap<SourceName, MappedFields> =>
  new Map(
    SOURCE_NAMES.filter((name) => sources[name] !== undefined).map((name) => [
      name,
      mappedFields(name, ofAllApps(sources, name), areTables(meetings)),
    ]),
  );

/** What one record can say: the fields of its own app; undefined where the settings have it no more. */
export const fieldsOfRecords = (
  { sources }: Pick<Settings, "sources">,
  { meetings }: Meetings,
): ((name: SourceName, recordId: string) => MappedFields | undefined) => {
  const known = new Map<Source<string>, MappedFields>();
  return (name, recordId) => {
    const source = sourceOfRecord(sources, name, recordId);
    if (source === undefined) return undefined;
    const fields =
      known.get(source) ??
      mappedFields(
        name,
        fieldsOfSource(source),
        areTables(
          meetings.filter(
            (meeting) => recordApp(meeting.recordId) === recordApp(recordId),
          ),
        ),
      );
    known.set(source, fields);
    return fields;
  };
};
