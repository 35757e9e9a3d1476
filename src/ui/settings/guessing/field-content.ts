import { CONTENT_PATTERNS } from "../../../fields/likeness/content-words";
import type { ContentKind } from "../../../fields/likeness/likeness";
import { cellOf, readRows, readTexts } from "../../../kintone/decode/cells";
import type { LabelledForm } from "../../../settings/labelled-form";
import { optionsOf } from "../../../settings/labelled-form";

/** More tell nothing new. */
const MOST_TEXTS = 20;

/**
 * What a field can hold or holds: its choices, or else what the first records
 * have in it; none where neither is known.
 */
export const textsOf = (
  form: LabelledForm,
  records: readonly unknown[],
  code: string,
): readonly string[] => {
  const options = optionsOf(form, code);
  if (options.length > 0) return options;
  const table = Object.keys(form).find((name) =>
    Object.hasOwn(form[name]?.fields ?? {}, code),
  );
  const texts = records
    .flatMap((record) =>
      table === undefined ? [record] : rowsIn(record, table),
    )
    .flatMap((cells) => {
      const cell = cellOf(cells, code);
      const read = cell && readTexts(cell);
      return (read?.ok && read.value) || [];
    });
  return [...new Set(texts)].slice(0, MOST_TEXTS);
};

/** Whether most of the texts are such as a field of the kind holds; undefined without texts. */
export const holds = (
  texts: readonly string[],
  kind: ContentKind,
): boolean | undefined => {
  if (texts.length === 0) return undefined;
  const fitting = texts.filter((text) => isOfKind(text, kind));
  return fitting.length * 2 > texts.length;
};

const isOfKind = (text: string, kind: ContentKind): boolean => {
  const plain = text.normalize("NFKC").trim();
  if (!CONTENT_PATTERNS[kind].test(plain)) return false;
  // Two or more characters may be a name; what is something else is none.
  return (
    kind !== "person" ||
    !NOT_PEOPLE.some((other) => CONTENT_PATTERNS[other].test(plain))
  );
};

const NOT_PEOPLE: readonly ContentKind[] = [
  "rank",
  "status",
  "mode",
  "division",
  "role",
  "activityKind",
];

const rowsIn = (record: unknown, table: string): readonly unknown[] => {
  const cell = cellOf(record, table);
  const rows = cell && readRows(cell);
  return ((rows?.ok && rows.value) || []).map(({ cells }) => cells);
};
