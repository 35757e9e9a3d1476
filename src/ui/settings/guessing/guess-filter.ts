import type { SourceName } from "../../../fields/fields";
import { FILTER_FIELD_TYPES } from "../../../fields/fitting-types";
import { RECORD_KINDS } from "../../../fields/likeness/content-words";
import type { LabelledForm } from "../../../settings/labelled-form";
import { optionsOf } from "../../../settings/labelled-form";
import type { RecordFilter } from "../../../settings/settings";

/**
 * Which records of an app are of a kind, where the app plainly holds several:
 * one field of choices names both meetings and other activities. Undefined
 * where no field does, or more than one.
 */
export const guessFilter = (
  source: SourceName,
  form: LabelledForm,
): RecordFilter | undefined => {
  if (source !== "meetings" && source !== "activities") return undefined;
  const telling = Object.entries(form).flatMap(([field, { type }]) => {
    if (!FILTER_FIELD_TYPES.some((fitting) => fitting === type)) return [];
    const options = optionsOf(form, field);
    const meetings = options.filter((option) => isOf("meetings", option));
    const activities = options.filter(
      (option) => !isOf("meetings", option) && isOf("activities", option),
    );
    return meetings.length > 0 && activities.length > 0
      ? [{ field, values: source === "meetings" ? meetings : activities }]
      : [];
  });
  return telling.length === 1 ? telling[0] : undefined;
};

const isOf = (kind: keyof typeof RECORD_KINDS, option: string): boolean =>
  RECORD_KINDS[kind].test(option.normalize("NFKC"));
