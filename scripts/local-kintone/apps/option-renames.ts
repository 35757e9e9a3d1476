import { isObject } from "../json";
import type { AppConfig } from "../state/app";
import type { FieldProperty } from "../state/field-property";
import { locateFields } from "./field-map";

type Renames = AppConfig["optionRenames"];

/**
 * Adds to `known` the options that an update of fields renames: an entry whose
 * key is an option so far and whose label is another one.
 */
export function addOptionRenames(
  config: AppConfig,
  inputs: Readonly<Record<string, unknown>>,
): Renames {
  const all: Record<string, Readonly<Record<string, string>>> = {
    ...config.optionRenames,
  };
  for (const { property, table } of locateFields(config.properties).values()) {
    const input = inputOf(inputs, property.code, table?.code ?? null);
    const renamed = renamedOptions(property, input);
    if (renamed.size === 0) continue;
    const id = String(config.fieldIds[property.code]);
    all[id] = compose(all[id] ?? {}, renamed);
  }
  return all;
}

function inputOf(
  inputs: Readonly<Record<string, unknown>>,
  code: string,
  table: string | null,
): unknown {
  if (table === null) return inputs[code];
  const outer = inputs[table];
  const fields = isObject(outer) ? outer.fields : undefined;
  return isObject(fields) ? fields[code] : undefined;
}

function renamedOptions(
  property: FieldProperty,
  input: unknown,
): ReadonlyMap<string, string> {
  const options = isObject(input) ? input.options : undefined;
  if (!isObject(options)) return new Map();
  return new Map(
    Object.entries(options).flatMap(([name, option]) => {
      const label = isObject(option) ? String(option.label ?? name) : name;
      const isKnown = property.options?.[name] !== undefined;
      return isKnown && label !== name ? [[name, label] as const] : [];
    }),
  );
}

/** Two renames of one option between deploys are one. */
function compose(
  earlier: Readonly<Record<string, string>>,
  later: ReadonlyMap<string, string>,
): Record<string, string> {
  const through = Object.entries(earlier).map(
    ([from, to]) => [from, later.get(to) ?? to] as const,
  );
  const reached = new Set(Object.values(earlier));
  const fresh = [...later].filter(([from]) => !reached.has(from));
  return Object.fromEntries([...through, ...fresh]);
}
