import { isBlank, samenessKey } from "../../../domain/sameness/sameness";
import type { EnterableField } from "../../../entering/enterable-fields";
import type { EnteredTexts } from "../../../entering/entered-record";
import { isNobody } from "../../../entering/people/is-nobody";
import { PROXY } from "../../../entering/people/stood-in";
import { PERSON_FIELDS, readTarget, TICKS } from "../columns/column-target";
import type { ColumnMapping } from "../columns/map-columns";
import type { TableColumn } from "./table-rows";

/**
 * What the cells of a row say, beside the people, of who came for another (備考
 * 「浜辺奈緒が代理出席」), each once. In a column that no field takes the word is
 * enough, or stands in the heading; in one that is used it must be said of
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
    readonly fields: readonly Pick<EnterableField, "name" | "type">[];
  },
): readonly string[] => {
  // A login name is of nobody who could be asked for.
  const areUsers = fields.some(
    ({ name, type }) => NAMED_BY.has(name) && type === "USER_SELECT",
  );
  return areUsers
    ? []
    : [
        ...new Set(
          columns.flatMap(({ index, heading }) => {
            const target = mapping.get(index);
            const text = cells[index] ?? "";
            if (target !== undefined && ELSEWHERE.has(readTarget(target).field))
              return [];
            const isHeaded =
              target === undefined &&
              HEADING.test(samenessKey(heading)) &&
              !isBlank(text) &&
              !isNobody(text);
            const told = clausesOf(text).filter((clause) =>
              (target === undefined ? NAMED : SAID).test(clause),
            );
            return told.length === 0 && isHeaded ? [underHeading(text)] : told;
          }),
        ),
      ];
};

const NAMED_BY: ReadonlySet<string> = new Set(["personName", "personCode"]);

/** The name of somebody with what is told beside it, so that it is asked who came. */
export const nameWithDeputies = (
  name: string,
  deputies: readonly string[],
): string => name + deputies.map((one) => `（${one}）`).join("");

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

/** What is said of people there is read with them; a state is a choice. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  ...PERSON_FIELDS,
  "advisers",
  "status",
  TICKS,
]);

const HEADING = /^代理(?:出席|参加)?(?:者|人)?(?:名|氏名|の有無)?$/u;
const TICK = /^[○〇◯◎✓✔レ●有1]$/u;
const underHeading = (text: string): string =>
  TICK.test(samenessKey(text)) ? "代理" : `代理：${clausesOf(text).join(" ")}`;

/** 代理なし, 代理出席不可 */
const NONE =
  "(?!(?:出席|参加)?者?[:はもが]?(?:なし|無し?|いない|不可|禁止|不要|可))";
const CAME = "(?:出席|参加|対応)(?!制度|につ|に関|を|の(?!ため)|者の)";
const NAMED = new RegExp(
  `${PROXY}${NONE}|代打|代役|(?<!務)代行(?=出席|で)|代わりに?.*${CAME}|^代[:\\s]`,
  "u",
);
const SAID = new RegExp(
  `${PROXY}${NONE}(?:(?:で|として|にて)?${CAME}|[で:])|^\\S{2,10}${PROXY}$|(?:^|[※*\\s])代理(?:\\s|$)`,
  "u",
);

/** Its sentences, without brackets: the note itself stands within some. */
const clausesOf = (text: string): readonly string[] =>
  text
    .normalize("NFKC")
    .replaceAll(/[()[\]【】〔〕]/gu, " ")
    .split(/[。\n]/u)
    .map((clause) => clause.replace(/^[\s※*]+/u, "").trim())
    .filter((clause) => clause !== "");
