import { checkSourceAgainstForm } from "./check-settings-against-form";
import type { LabelledForm } from "./labelled-form";
import { tablesFirst } from "../fields/fields";
import type { SourceName } from "../fields/fields";
import type { AddedCount, Source } from "./settings";
import type { SourceSlot } from "./source-slots";
import { kindOf } from "./source-slots";

/** What became of one mapped field in another app's form. */
export interface FieldMatch {
  readonly source: SourceSlot;
  /** Our name of the field, "filter" for the one that tells kinds of record apart, "addedCounts" for one that is added to 回数. */
  readonly field: string;
  /** Code it had. */
  readonly before: string;
  readonly outcome: "same" | "moved" | "several" | "none";
  /** Code it has here; the one before when it was not found. */
  readonly after: string;
}

/**
 * Finds mapped fields in another form: by code, then by what the form calls
 * them; only a field of a fitting type will do. One that is not found keeps
 * its code, so that the check of the form names it and nothing is lost.
 * @param labels of the fields where they came from, by our names
 */
export const matchFields = (
  slot: SourceSlot,
  source: Source<string>,
  labels: Readonly<Record<string, string>>,
  form: LabelledForm,
): {
  readonly source: Source<string>;
  readonly matches: readonly FieldMatch[];
} => {
  const name = kindOf(slot);
  let matched: Source<string> = { ...source, fields: {} };
  const matches: FieldMatch[] = [];
  for (const field of [...tablesFirst(name).map(([ours]) => ours), "filter"]) {
    const before = codeOf(source, field);
    if (before === undefined) continue;
    const fits = fitsIn(name, matched, field, form);
    const called = fits(before)
      ? [before]
      : codesCalled(form, labels[field]).filter(fits);
    const [only] = called.length === 1 ? called : [];
    const after = only ?? before;
    matched = withCode(matched, field, after);
    const outcome = outcomeOf(before, after, called.length);
    matches.push({ source: slot, field, before, outcome, after });
  }
  const counts = (source.addedCounts ?? []).map((added) =>
    matchCount(slot, added, form),
  );
  return {
    source: {
      ...matched,
      fields: inOrderOf(source, matched),
      ...(counts.length === 0
        ? {}
        : { addedCounts: counts.map(({ added }) => added) }),
    },
    matches: [...matches, ...counts.map(({ match }) => match)],
  };
};

/** The same for a column that is added to the one of 回数; it knows what its form called it. */
const matchCount = (
  source: SourceSlot,
  { field: before, label }: AddedCount,
  form: LabelledForm,
): { readonly added: AddedCount; readonly match: FieldMatch } => {
  const fits = (field: string): boolean =>
    checkSourceAgainstForm(
      kindOf(source),
      { fields: {}, addedCounts: [{ field, label }] },
      form,
    ).length === 0;
  const called = fits(before)
    ? [before]
    : codesCalled(form, label).filter(fits);
  const after = (called.length === 1 ? called[0] : undefined) ?? before;
  return {
    added: { field: after, label },
    match: {
      source,
      field: "addedCounts",
      before,
      outcome: outcomeOf(before, after, called.length),
      after,
    },
  };
};

const outcomeOf = (
  before: string,
  after: string,
  found: number,
): FieldMatch["outcome"] => {
  if (found !== 1) return found > 1 ? "several" : "none";
  return after === before ? "same" : "moved";
};

/** Whether a code can serve as one of our fields, given those matched so far. */
const fitsIn =
  (
    name: SourceName,
    matched: Source<string>,
    field: string,
    form: LabelledForm,
  ) =>
  (code: string): boolean =>
    checkSourceAgainstForm(name, withCode(matched, field, code), form).every(
      (problem) => problem.field !== field,
    );

const codeOf = (source: Source<string>, field: string): string | undefined =>
  field === "filter" ? source.filter?.field : source.fields[field];

const withCode = (
  source: Source<string>,
  field: string,
  code: string,
): Source<string> =>
  field === "filter" && source.filter
    ? { ...source, filter: { ...source.filter, field: code } }
    : { ...source, fields: { ...source.fields, [field]: code } };

const codesCalled = (
  form: LabelledForm,
  label: string | undefined,
): readonly string[] =>
  label === undefined
    ? []
    : Object.entries(form)
        .flatMap(([code, field]) => [
          [code, field.label] as const,
          ...Object.entries(field.fields ?? {}).map(
            ([inside, cell]) => [inside, cell.label] as const,
          ),
        ])
        .filter(([, called]) => called.trim() === label.trim())
        .map(([code]) => code);

const inOrderOf = (
  { fields }: Source<string>,
  matched: Source<string>,
): Source<string>["fields"] =>
  Object.fromEntries(
    Object.keys(fields).flatMap((field) => {
      const code = matched.fields[field];
      return code === undefined ? [] : [[field, code]];
    }),
  );
