import { recordApp } from "../domain/record-id";
import type { FieldName, SourceName } from "../fields/fields";
import type { Settings, Source } from "./settings";

type Sources = Settings["sources"];

/** Kinds of record that may be in several apps. */
export const SEVERAL = ["meetings", "activities"] as const;

/** One app of a kind of record. */
export interface PlacedSource<Name extends string = string> {
  readonly source: Source<Name>;
  /** Part of the ids of its records; absent for the first app of the kind. */
  readonly app?: string;
}

/** The apps of a kind of record, the first one first; none where it isn't used. */
export const sourcesOf = <Name extends SourceName>(
  sources: Sources,
  name: Name,
): readonly PlacedSource<FieldName<Name>>[] => {
  const source = sources[name] as Source<FieldName<Name>> | undefined;
  return source === undefined
    ? []
    : [
        { source },
        ...(source.further ?? []).map((one) => ({
          source: one,
          app: one.appId,
        })),
      ];
};

/** The app that a record is in; undefined where the settings have it no more. */
export const sourceOfRecord = <Name extends SourceName>(
  sources: Sources,
  name: Name,
  recordId: string,
): Source<FieldName<Name>> | undefined =>
  sourcesOf(sources, name).find(({ app }) => app === recordApp(recordId))
    ?.source;
