import type { SourceName } from "../fields/fields";
import type { MappedFields } from "../fields/fields-needed";
import { mappedFields } from "../fields/fields-needed";
import type { RollupInput } from "../rollup/input/rollup-input";
import type { Settings, Source } from "../settings/settings";

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
    Object.entries<Source<string>>(sources).map(([name, { fields }]) => [
      name as SourceName,
      mappedFields(name as SourceName, fields, isTable),
    ]),
  );
};
