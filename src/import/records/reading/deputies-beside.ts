import { isBlank, samenessKey } from "../../../domain/sameness/sameness";
import type { EnterableField } from "../../../entering/enterable-fields";
import type { EnteredTexts } from "../../../entering/entered-record";
import { isNobody } from "../../../entering/people/is-nobody";
import { stoodIn } from "../../../entering/people/stood-in";
import {
  clausesOf,
  clausesOfDeputies,
} from "../../../entering/remarks/deputy-clauses";
import { readTarget } from "../columns/column-target";
import type { ColumnTarget } from "../columns/column-target";
import { lookedThroughAs, OF_ITS_OWN } from "../columns/remarks-column";
import type { ColumnMapping } from "../columns/map-columns";
import type { TableColumn } from "./table-rows";

/**
 * What the cells of a row say, beside the people, of who came for another (備考
 * 「浜辺奈緒が代理出席」), each once. In a column that no field takes the word is
 * enough, or stands in the heading, and so it is in one that is headed as remarks;
 * in any other that is used it must be said of
 * somebody who came: 代理出席の制度 is a theme.
 */
export const deputiesBeside = (
  cells: readonly string[],
  {
    columns,
    mapping,
    fields,
  }: {
    readonly columns: readonly Pick<TableColumn, "index" | "heading">[];
    readonly mapping: ColumnMapping;
    readonly fields: Parameters<typeof asksDeputies>[0];
  },
): readonly string[] => {
  if (!asksDeputies(fields)) return [];
  const told = columns.flatMap(({ index, heading }) => {
    const target = lookedThroughAs(mapping.get(index), heading);
    const text = cells[index] ?? "";
    const isHeaded =
      target === undefined &&
      HEADING.test(samenessKey(heading)) &&
      !isBlank(text) &&
      !isNobody(text);
    const clauses = deputyClauses(text, target);
    return clauses.length === 0 && isHeaded ? [underHeading(text)] : clauses;
  });
  return [...new Set(told)];
};

/** Whether people can be asked for by name; a login name is of nobody who could. */
export const asksDeputies = (
  fields: readonly Pick<EnterableField, "name" | "type">[],
): boolean =>
  !fields.some(
    ({ name, type }) => NAMED_BY.has(name) && type === "USER_SELECT",
  );

/** Whether a cell says that somebody came for another. */
export const tellsDeputy = (
  text: string,
  target: ColumnTarget | undefined,
): boolean => deputyClauses(text, target).length > 0;

const deputyClauses = (
  text: string,
  target: ColumnTarget | undefined,
): readonly string[] =>
  target !== undefined && OF_ITS_OWN.has(readTarget(target).field)
    ? []
    : clausesOfDeputies(text, target === undefined);

const NAMED_BY: ReadonlySet<string> = new Set(["personName", "personCode"]);

/** The name of somebody with what is told beside it, so that it is asked who came. */
export const nameWithDeputies = (
  name: string,
  deputies: readonly string[],
): string =>
  name +
  deputies
    .map((one) => (stoodIn(`${name}（${one}）`) ? one : `代理：${one}`))
    .map((one) => `（${one}）`)
    .join("");

/** A participant with what the row tells beside. */
export const withDeputies = (
  texts: EnteredTexts,
  deputies: readonly string[],
): EnteredTexts => {
  const { personCode, personName = "" } = texts;
  return deputies.length === 0 || (isBlank(personCode) && isBlank(personName))
    ? texts
    : { ...texts, personName: nameWithDeputies(personName, deputies) };
};

const HEADING = /^代理(?:出席|参加)?(?:者|人)?(?:名|氏名|の有無)?$/u;
const TICK = /^[○〇◯◎✓✔レ●有1]$/u;
const underHeading = (text: string): string =>
  TICK.test(samenessKey(text)) ? "代理" : `代理：${clausesOf(text).join(" ")}`;
