import { checkLength } from "../errors/check-length";
import type { ErrorCollector } from "../errors/error-collector";
import {
  atMost,
  BAD_SHAPE,
  REQUIRED_PARAMETER,
  unknownOption,
} from "../errors/messages";
import { isObject, type JsonObject } from "../json";
import type { FieldProperty } from "../state/field-property";

const LONGEST_OPTION = 128;
const MOST_OPTIONS = 1000;

/** Options in the order of their index, under their (new) labels. */
export function normaliseOptions(
  value: unknown,
  path: string,
  errors: ErrorCollector,
): FieldProperty["options"] {
  if (!isObject(value)) {
    errors.add(path, BAD_SHAPE);
    return {};
  }
  const options = Object.entries(value).map(([name, option], position) => {
    const { label = name, index = position } = isObject(option) ? option : {};
    if (!isObject(option)) errors.add(`${path}[${name}]`, BAD_SHAPE);
    checkLength(
      String(label),
      LONGEST_OPTION,
      `${path}[${name}].label`,
      errors,
    );
    return { label: String(label), index: Number(index) };
  });
  if (options.length > MOST_OPTIONS) errors.add(path, atMost(MOST_OPTIONS));
  return Object.fromEntries(
    options
      .sort((a, b) => a.index - b.index)
      .map(({ label }, index) => [label, { label, index: String(index) }]),
  );
}

/** RADIO_BUTTON starts with its first option; defaults must be options. */
export function withDefaultOption(
  property: FieldProperty,
  sent: JsonObject,
  before: FieldProperty | undefined,
  path: string,
  errors: ErrorCollector,
  inTable: boolean,
): FieldProperty {
  const { options } = property;
  let { defaultValue } = property;
  if (options !== undefined) {
    const labels = Object.keys(options);
    if (labels.length === 0) errors.add(`${path}.options`, REQUIRED_PARAMETER);
    const isRadio = property.type === "RADIO_BUTTON";
    if (isRadio && (defaultValue === "" || defaultValue === undefined)) {
      defaultValue = labels[0] ?? "";
    }
    for (const value of [defaultValue].flat()) {
      if (typeof value !== "string" || value === "") continue;
      if (labels.includes(value)) continue;
      // An option that goes away takes the old default with it.
      if (before !== undefined && sent.defaultValue === undefined) {
        defaultValue = Array.isArray(defaultValue) ? [] : "";
      } else errors.add(`${path}.defaultValue`, unknownOption(value));
    }
  }
  return {
    ...property,
    ...(defaultValue === undefined ? {} : { defaultValue }),
    ...(inTable && property.unique !== undefined ? { unique: false } : {}),
  };
}
