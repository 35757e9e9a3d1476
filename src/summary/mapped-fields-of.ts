import type { SourceName } from "../fields/fields";
import { SOURCE_NAMES } from "../fields/fields";
import type { MappedFields } from "../fields/fields-needed";
import { mappedFields } from "../fields/fields-needed";
import type { RollupInput } from "../rollup/input/rollup-input";
import type { Settings, Source } from "../settings/settings";
import { sourcesOf } from "../settings/sources-of";

/** The fields that every app of a kind has: what one lacks can't be told of all. */
const ofAllApps = (
  sources: Settings["sources"],
  name: SourceName,
): Source<string>["fields"] => {
  const [first, ...further] = sourcesOf(sources, name).map(
    ({ source }): Source<string>["fields"] => ({
      ...source.fields,
      // Records need not say what all of them are.
      ...(source.section === undefined ? {} : { section: source.section }),
    }),
  );
  return Object.fromEntries(
    Object.entries(first ?? {}).filter(([field]) =>
      further.every((fields) => fields[field] !== undefined),
    ),
  );
};

/**
 * What each kind of record can say under the settings; kinds that a city has no
 * app for are absent. Whether participants are a table is told by their rows: one
 * that says who it is says it by a field of its own.
 */
export const mappedFieldsOf = (
  { sources }: Pick<Settings, "sources">,
  { meetings }: Pick<RollupInput, "meetings">,
): ReadonlyMap<SourceName, MappedFields> => {
  const isTable = (): boolean =>
    meetings.every(({ attendances }) =>
      attendances.every(({ person }) => person === undefined),
    );
  return new Map(
    SOURCE_NAMES.filter((name) => sources[name] !== undefined).map((name) => [
      name,
      mappedFields(name, ofAllApps(sources, name), isTable),
    ]),
  );
};
