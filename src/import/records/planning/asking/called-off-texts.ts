import { OWN_WORDS } from "../../../../i18n/entering/own-words";
import { isBlank } from "../../../../domain/sameness/sameness";
import {
  isOnlyMark,
  isOnlyRemark,
} from "../../../../entering/remarks/only-remark";
import { remarksCallOff } from "../../../../entering/remarks/remark-words";
import { TICKS } from "../../columns/column-target";
import { isOfUnheld, isPlainNo } from "../../columns/outcome-headings";
import { lookedThroughAs } from "../../columns/remarks-column";
import { noteBesideTick } from "../../columns/people/ticked-people";
import { asksDeputies, tellsDeputy } from "../../reading/deputies-beside";
import { calledOffWords } from "../../../../entering/remarks/called-off-words";
import type { ColumnMapping } from "../../columns/map-columns";
import { saysPlanned, saysUnheld } from "../../reading/rows/block-heading";
import type { TableColumn, TableRow } from "../../reading/table-rows";

/** What a meeting was about: a mark there is no subject. */
const SUBJECTS: ReadonlySet<string> = new Set(["theme", "title", "content"]);
/** Fields of a text of one's own. */
const IN_WORDS: ReadonlySet<string> = new Set([
  ...SUBJECTS,
  ...["voice", "remark", "detailHeading", "workingGroup"],
]);

/** 研修（仮） and 研修（案） may have stayed plans; 計画（案） is a theme of a meeting. */
const TENTATIVE = /[(（](?:仮|案|予定)[)）]\s*$/u;

/** What tells which cells may say it. */
interface CellRules {
  readonly columns: readonly Pick<
    TableColumn,
    "index" | "heading" | "beside"
  >[];
  readonly mapping: ColumnMapping;
  /** The choices of the form that mean it. */
  readonly cancelled: readonly string[];
  readonly fields: Parameters<typeof asksDeputies>[0];
}

/**
 * What the cells of a row say of a meeting that did not take place, each once. A
 * column that no field takes is looked through as remarks are, and so is one that
 * is headed as remarks, used or not; of a column that is used a cell that is nothing
 * but a mark or words of calling off is no theme. Of a cell that tells who came for another it
 * is not heard that this one was absent: that is asked already, but of users,
 * who can't be asked for. What is struck out was called off, too.
 */
export const calledOffTexts = (
  row: Pick<TableRow, "cells" | "struck">,
  { columns, mapping, cancelled, fields }: CellRules,
): readonly string[] => {
  const { cells } = row;
  const words = calledOffWords(cancelled);
  const { isNamed, isSaid, toldBy } = words;
  const found = columns.flatMap(({ index, heading, beside }) => {
    const text = cells[index] ?? "";
    // One answer is of the rows below one heading: 中止 elsewhere is another's.
    if (beside === "block")
      return saysUnheld(text, words) && !saysPlanned(text, words)
        ? [text.trim()]
        : [];
    const target = lookedThroughAs(mapping.get(index), heading);
    if (target === "status") return [];
    // 無 below キャンセル says that it was held.
    if (target === undefined && isOfUnheld(heading) && isPlainNo(text))
      return [];
    const told = [toldBy(text)];
    if (target === TICKS)
      return isNamed(text) || remarksCallOff(noteBesideTick(text), "")
        ? told
        : [];
    if (tellsDeputy(text, target)) {
      if (!asksDeputies(fields)) return told;
      return isNamed(text) ? told : [];
    }
    if (isSaid(text, { heading, isRemark: target === undefined })) return told;
    if (target === undefined) return [];
    if (target === "title" && TENTATIVE.test(text)) return [text.trim()];
    if (SUBJECTS.has(target) && isOnlyMark(text))
      return [`${heading}：${text.trim()}`];
    return IN_WORDS.has(target) && isOnlyRemark(text) ? told : [];
  });
  return [...new Set([...found, ...struckTexts(row, columns)])];
};

/** Of most of a row the name of the line alone, which serves all such rows; of single cells their texts as well. */
const struckTexts = (
  { cells, struck = new Set() }: Pick<TableRow, "cells" | "struck">,
  columns: CellRules["columns"],
): readonly string[] => {
  const filled = columns.filter(({ index }) => !isBlank(cells[index]));
  const out = filled.filter(({ index }) => struck.has(index));
  return out.length * 2 > filled.length
    ? [OWN_WORDS.struck]
    : out.map(
        ({ index }) => `${OWN_WORDS.struck}「${(cells[index] ?? "").trim()}」`,
      );
};
