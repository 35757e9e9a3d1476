import type { SourceName } from "../fields/fields";
import { SOURCE_NAMES } from "../fields/fields";
import type { Settings, Source } from "./settings";
import type { SEVERAL } from "./sources-of";

type Sources = Settings["sources"];

/** A place for an app: a kind of record for its first app, or one of the further ones. Part of the path in the settings. */
export type SourceSlot =
  | SourceName
  | `${(typeof SEVERAL)[number]}.further.${number}`;

/** The kind of record that the app of a place has. */
export const kindOf = (slot: SourceSlot): SourceName =>
  slot.split(".", 1)[0] as SourceName;

/** Which of the further apps; undefined for the first app. */
export const furtherOf = (slot: SourceSlot): number | undefined => {
  const index = slot.split(".")[2];
  return index === undefined ? undefined : Number(index);
};

/** The place in a path of the settings: sources.activities.further.0.fields.from. */
export const slotOfPath = (path: string): SourceSlot | undefined => {
  const [, name, further] =
    /^sources\.([a-z]+)(\.further\.\d+)?/iu.exec(path) ?? [];
  return SOURCE_NAMES.some((known) => known === name)
    ? (`${name}${further ?? ""}` as SourceSlot)
    : undefined;
};

/** All places that have an app, the further ones after the first of their kind. */
export const slotsOf = (sources: Sources): readonly SourceSlot[] =>
  SOURCE_NAMES.flatMap((name): readonly SourceSlot[] => {
    const source: Source<string> | undefined = sources[name];
    return source === undefined
      ? []
      : [
          name,
          ...(source.further ?? []).map(
            (_, index) => `${name}.further.${index}` as SourceSlot,
          ),
        ];
  });

/** A source whatever its fields are called; undefined for a place without one. */
export const sourceOf = (
  { sources }: Pick<Settings, "sources">,
  slot: SourceSlot,
): Source<string> | undefined => {
  const first: Source<string> | undefined = sources[kindOf(slot)];
  const index = furtherOf(slot);
  return index === undefined ? first : first?.further?.[index];
};

/**
 * The settings with another source at a place. The first of the further apps
 * moves up when the first app goes.
 * @param source absent: the source is not used
 */
export const withSource = (
  settings: Settings,
  slot: SourceSlot,
  source: Source<string> | undefined,
): Settings => {
  const name = kindOf(slot);
  const first: Source<string> | undefined = settings.sources[name];
  const further = [...(first?.further ?? [])];
  const index = furtherOf(slot);
  if (index !== undefined)
    further.splice(index, 1, ...(source ? [source] : []));
  const { [name]: _, ...others } = settings.sources;
  const next =
    index === undefined ? (source ?? further.shift()) : withoutFurther(first);
  return {
    ...settings,
    sources: next
      ? {
          ...others,
          [name]: {
            ...withoutFurther(next),
            ...(further.length === 0 ? {} : { further }),
          },
        }
      : others,
  };
};

const withoutFurther = (
  source: Source<string> | undefined,
): Source<string> | undefined => {
  if (source === undefined) return undefined;
  const { further, ...own } = source;
  return own;
};
