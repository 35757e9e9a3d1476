import { tablesFirst } from "../../../fields/fields";
import type { SourceName } from "../../../fields/fields";
import type { FittingField } from "./fitting-fields";
import { fittingFields } from "./fitting-fields";
import type { LabelledForm } from "../../../settings/labelled-form";

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
  for (const [field, { code, label }] of tablesFirst(source)) {
    if (result[field] !== undefined) continue;
    const taken = new Set(Object.values(result));
    const free = fittingFields(source, field, form, result).filter(
      (offered) => !taken.has(offered.code),
    );
    const guess = likest(free, [code, label.ja, label.en, field]);
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
