import { FIELDS } from "./fields";

type Codes<Fields extends Readonly<Record<string, { readonly code: string }>>> =
  { readonly [Name in keyof Fields]: Fields[Name]["code"] };

const codesOf = <
  Fields extends Readonly<Record<string, { readonly code: string }>>,
>(
  fields: Fields,
): Codes<Fields> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, { code }]) => [name, code]),
  ) as Codes<Fields>;

/**
 * The field codes of our own apps by our names. The default apps, the default
 * settings and the sample records use them; the plugin itself reads field
 * codes from its settings only.
 */
export const FIELD_CODES = {
  meetings: codesOf(FIELDS.meetings),
  activities: codesOf(FIELDS.activities),
  advisers: codesOf(FIELDS.advisers),
  staff: codesOf(FIELDS.staff),
  summaries: codesOf(FIELDS.summaries),
} as const;
