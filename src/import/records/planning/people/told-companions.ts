import { isSame, samenessKey } from "../../../../domain/sameness/sameness";
import type { EnterableField } from "../../../../entering/enterable-fields";
import type {
  EnteredTexts,
  EntryProblem,
} from "../../../../entering/entered-record";
import {
  partsOfPeople,
  peopleInText,
} from "../../../../entering/people/people-in-text";
import { clausesOf } from "../../../../entering/remarks/deputy-clauses";
import { isRemarks } from "../../../../entering/remarks/is-remarks";
import type { ColumnMapping } from "../../columns/map-columns";
import { lookedThroughAs } from "../../columns/remarks-column";
import { tellsDeputy } from "../../reading/deputies-beside";
import type { TableColumn } from "../../reading/table-rows";
import type { NameRules } from "./names-of-cell";
import type { PeopleRules } from "./people-of-row";

/** The answers that who is named took part, or that the remark stays one. */
const [COMPANION, NOT_ASKED] = ["companion", "asNote"] as const;

interface CompanionRules
  extends Pick<NameRules, "isPerson">, Pick<PeopleRules, "roles"> {
  readonly columns: readonly TableColumn[];
  readonly mapping: ColumnMapping;
  readonly fields: readonly EnterableField[];
  /** By the key of the question. */
  readonly answers: ReadonlyMap<string, string>;
}

interface ToldCompanions {
  readonly people: readonly EnteredTexts[];
  readonly asks: readonly EntryProblem[];
}

const SAT_IN = "(?:同席|陪席|随行|同行|立ち?会い?)";
/** 同席：本多直美 */
const BEHIND = new RegExp(`^${SAT_IN}者?(?:は|に|として)?[:\\s]*(\\S.*)$`, "u");
/** 本多直美が同席, 本多直美さんも参加 */
const BEFORE = new RegExp(
  `^(.+?)(?:さん|様|氏)?(?:[がもと、・]?\\s*${SAT_IN}|も(?:参加|出席))`,
  "u",
);

/**
 * People of the roster of whom remarks that are not kept say that they sat in, and
 * who are not among the people of the row: it is asked whether they are companions.
 * A form that has places for one person alone asks for none.
 * @param cells of the row, by the index of the column
 * @param known who is among its people already
 */
export const toldCompanions = (
  cells: readonly string[],
  known: readonly EnteredTexts[],
  { columns, mapping, fields, answers, isPerson, roles }: CompanionRules,
): ToldCompanions => {
  const people: EnteredTexts[] = [];
  const asks: EntryProblem[] = [];
  const hasPlaces = fields.some(
    ({ name, isInTable }) => isInTable && name === "personName",
  );
  if (!hasPlaces) return { people, asks };
  const clauses = columns.flatMap(({ index, heading, beside }) =>
    lookedThroughAs(mapping.get(index), heading) === undefined &&
    (beside === "comments" || isRemarks(heading))
      ? clausesOf(cells[index] ?? "")
      : [],
  );
  for (const clause of new Set(clauses)) {
    const [, named = ""] = BEHIND.exec(clause) ?? BEFORE.exec(clause) ?? [];
    const others = partsOfPeople(named)
      .flatMap((part) => peopleInText(part).names)
      .filter(
        (name) =>
          isPerson(name) &&
          !known.some(({ personName = "" }) => isSame(personName, name)),
      );
    if (others.length === 0 || tellsDeputy(clause, undefined)) continue;
    const answerKey = `companionTold:${samenessKey(clause)}`;
    const answer = answers.get(answerKey);
    if (answer === COMPANION)
      people.push(
        ...others.map((personName) => ({
          personName,
          ...(roles === undefined ? {} : { role: roles.companion }),
        })),
      );
    else if (answer !== NOT_ASKED)
      asks.push({
        field: "personName",
        level: "error",
        code: "companionTold",
        detail: clause,
        answerKey,
        candidates: [COMPANION, NOT_ASKED].map((value) => ({
          value,
          label: value,
        })),
      });
  }
  return { people, asks };
};
