import type { Field } from "../../../fields/field";
import { tablesFirst } from "../../../fields/fields";
import type { SourceName } from "../../../fields/fields";
import { likenessOf } from "../../../fields/likeness/likenesses";
import type { LabelledForm } from "../../../settings/labelled-form";
import { fieldOf, optionsOf } from "../../../settings/labelled-form";
import type { FittingField } from "../sources/fitting-fields";
import { fittingFields } from "../sources/fitting-fields";
import { guessFilter } from "./guess-filter";
import { textsOf } from "./field-content";
import type { Candidate } from "./likeness-score";
import { isOtherDate, LEAST_SCORE, likenessScore } from "./likeness-score";

type Mapped = Readonly<Partial<Record<string, string>>>;

/**
 * Chooses fields for those of ours that have none yet, by what they are called
 * and what they hold. The likest pair is taken first and a field serves once;
 * where two fit equally neither is taken, since a wrong guess does more harm
 * than none.
 * @param records some records of the app, for what its fields hold
 * @param isMonthly records are numbers by month, which are called otherwise
 * @returns the codes chosen before and the guessed ones
 */
export const guessFields = (
  source: SourceName,
  form: LabelledForm,
  mapped: Mapped,
  records: readonly unknown[] = [],
  isMonthly = false,
): Mapped => {
  // What tells meetings from other records is no fact about a meeting.
  const kind = source === "meetings" ? guessFilter(source, form) : undefined;
  const fields = tablesFirst(source);
  const tables = new Set(fields.map(([, { table }]) => table));
  const isOpen = ([name]: (typeof fields)[number]): boolean =>
    mapped[name] === undefined;
  // What fits inside a table depends on the table.
  const withTables = assign(
    { source, isMonthly },
    fields.filter((field) => isOpen(field) && tables.has(field[0])),
    form,
    mapped,
    records,
  );
  const all = assign(
    { source, isMonthly },
    fields.filter((field) => isOpen(field) && !tables.has(field[0])),
    form,
    withTables,
    records,
    kind?.field,
  );
  return withClocks(source, form, all);
};

type Named = readonly (readonly [name: string, field: Field])[];

interface Pair {
  readonly name: string;
  readonly code: string;
  readonly score: number;
}

/** Records of which kind, and whether they are numbers by month. */
interface Kind {
  readonly source: SourceName;
  readonly isMonthly: boolean;
}

const assign = (
  { source, isMonthly }: Kind,
  fields: Named,
  form: LabelledForm,
  mapped: Mapped,
  records: readonly unknown[],
  kindField?: string,
): Mapped => {
  const taken = new Set([...Object.values(mapped), kindField]);
  let pairs = fields
    .flatMap(([name, field]) =>
      candidatesFor(source, name, form, mapped, records)
        .filter(({ code }) => !taken.has(code))
        .map((candidate): Pair => ({
          name,
          code: candidate.code,
          score:
            likenessScore(
              name,
              field,
              likenessOf(source, name, isMonthly),
              candidate,
            ) + tableScore(source, name, form, candidate, records),
        })),
    )
    .filter(({ score }) => score >= LEAST_SCORE);
  const result: Record<string, string | undefined> = { ...mapped };
  while (pairs.length > 0) {
    const best = Math.max(...pairs.map(({ score }) => score));
    const top = pairs.filter(({ score }) => score === best);
    const isAlone = (pair: Pair): boolean =>
      top.every(
        (other) =>
          other === pair ||
          (other.name !== pair.name && other.code !== pair.code),
      );
    const decided = top.filter(isAlone);
    for (const { name, code } of decided) result[name] = code;
    const names = new Set(top.map(({ name }) => name));
    const codes = new Set(decided.map(({ code }) => code));
    pairs = pairs.filter(
      ({ name, code }) => !names.has(name) && !codes.has(code),
    );
  }
  return result;
};

const candidatesFor = (
  source: SourceName,
  name: string,
  form: LabelledForm,
  mapped: Mapped,
  records: readonly unknown[],
): readonly Candidate[] => {
  const fitting = fittingFields(source, name, form, mapped).flatMap(
    ({ code, label }) => {
      const field = fieldOf(form, code);
      // A process management that is switched off has a field all the same.
      if (field === undefined || field.enabled === false) return [];
      return [{ code, label, type: field.type }];
    },
  );
  const dates = fitting.filter((one) => isDay(one.type) && !isOtherDate(one));
  return fitting.map((one) => ({
    ...one,
    texts: textsOf(form, records, one.code),
    hasOptions: optionsOf(form, one.code).length > 0,
    isSole: dates.length === 1 && dates[0] === one,
    isOneOfSeveral: isCount(one) && fitting.filter(isCount).length > 1,
  }));
};

/** A total is none of the parts beside it. */
const isCount = ({ code, label }: FittingField): boolean =>
  [code, label].some((name) => /件数|回数|count/iu.test(name)) &&
  !/合計|総数|total/iu.test(code + label);

const isDay = (type: string): boolean => type === "DATE" || type === "DATETIME";

/** A table is known by its columns where its name says nothing. */
const tableScore = (
  source: SourceName,
  name: string,
  form: LabelledForm,
  { code, type }: Candidate,
  records: readonly unknown[],
): number => {
  if (type !== "SUBTABLE") return 0;
  const inner = tablesFirst(source).filter(([, { table }]) => table === name);
  const found = assign(
    { source, isMonthly: false },
    inner,
    form,
    { [name]: code },
    records,
  );
  const columns = Object.keys(found).length - 1;
  return columns < 2 ? 0 : LEAST_SCORE + columns;
};

/** A date with a time says when it began, too. */
const withClocks = (
  source: SourceName,
  form: LabelledForm,
  mapped: Mapped,
): Mapped => {
  const { heldOn, startTime } = mapped;
  return source === "meetings" &&
    startTime === undefined &&
    fieldOf(form, heldOn)?.type === "DATETIME"
    ? { ...mapped, startTime: heldOn }
    : mapped;
};
