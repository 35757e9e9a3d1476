import {
  ACTIVITY_FIELD_CODES,
  ADVISER_FIELD_CODES,
  MEETING_FIELD_CODES,
  STAFF_FIELD_CODES,
  SUMMARY_FIELD_CODES,
} from "../../../apps/field-codes";
import { fieldName } from "../../../i18n/settings/field-names";
import type { SourceName } from "../../../settings/mappable-fields";
import { tablesFirst } from "../../../settings/tables-first";
import type { FittingField } from "./fitting-fields";
import { fittingFields } from "./fitting-fields";
import type { LabelledForm } from "../../../settings/labelled-form";

const defaultCodes: Readonly<
  Record<SourceName, Readonly<Record<string, string>>>
> = {
  meetings: MEETING_FIELD_CODES,
  activities: ACTIVITY_FIELD_CODES,
  advisers: ADVISER_FIELD_CODES,
  staff: STAFF_FIELD_CODES,
  summaries: SUMMARY_FIELD_CODES,
};

type Mapped = Readonly<Partial<Record<string, string>>>;

/**
 * Chooses fields for those of ours that have none yet: by the code of the
 * default apps, then by an equal name, then by a name that contains ours when
 * only one does. A field serves once.
 * @returns the codes chosen before and the guessed ones
 */
export const guessFields = (
  source: SourceName,
  form: LabelledForm,
  mapped: Mapped,
): Mapped => {
  const result: Record<string, string | undefined> = { ...mapped };
  for (const field of tablesFirst(source)) {
    if (result[field] !== undefined) continue;
    const taken = new Set(Object.values(result));
    const free = fittingFields(source, field, form, result).filter(
      ({ code }) => !taken.has(code),
    );
    const guess = likest(free, [
      defaultCodes[source][field] ?? field,
      fieldName(source, field, "ja"),
      fieldName(source, field, "en"),
      field,
    ]);
    if (guess !== undefined) result[field] = guess.code;
  }
  return result;
};

const likest = (
  fields: readonly FittingField[],
  names: readonly string[],
): FittingField | undefined => {
  const wanted = names.map(plain);
  const equal =
    fields.find(({ code }) => wanted.includes(plain(code))) ??
    fields.find(({ label }) => wanted.includes(plain(label)));
  if (equal) return equal;
  const telling = wanted.filter(isTelling);
  const containing = fields.filter(({ label }) =>
    telling.some((name) => plain(label).includes(name)),
  );
  return containing.length === 1 ? containing[0] : undefined;
};

/** Short words as "to" are parts of too many others: "photo". */
const isTelling = (name: string): boolean =>
  name.length >= (/^[ -~]*$/u.test(name) ? 5 : 2);

/** 開催日（必須） and "Date held*" name the same as without their additions. */
const plain = (name: string): string =>
  name
    .normalize("NFKC")
    .replace(/\(.*?\)|[\s*:_-]/gu, "")
    .toLowerCase();
