import { OWN_WORDS } from "../../../../i18n/entering/own-words";
import { isBlank, samenessKey } from "../../../../domain/sameness/sameness";
import { lookedThroughAs } from "../../columns/remarks-column";
import type { ColumnMapping } from "../../columns/map-columns";
import { areOtherDays, isDay } from "../../reading/rows/noted-day";
import type { TableColumn } from "../../reading/table-rows";

const DAY =
  "(?:(?:(?:19|20)\\d{2}|(?:令和|平成|[rh])(?:元|\\d{1,2}))[年/.])?\\d{1,2}[/月.]\\d{1,2}日?(?:\\([日月火水木金土](?:曜日?)?\\))?";
const HELD = "実施|開催|面談|相談|会議|打ち?合わ?せ|対応|行[いっうな]|済";
/** 5/2に実施, 5月2日（月）オンラインで面談; 実施日：5/2 */
const HELD_ON = new RegExp(
  `(${DAY})(?:[にへでの、,:]|付け?で)?[^、。,\\d]{0,8}?(?:${HELD})|(?:(?:${HELD}|実際の?)(?:した)?日?(?:は|が|を|:|=|→)?)(${DAY})`,
  "iu",
);
/** Another meeting, or what was done about this one. */
const OTHER = /次回|次は|前回|資料|案内|連絡|申込|予約日|提出|送付|報告/u;

/**
 * What a row says, in columns that no field takes and in remarks, of another day on
 * which it was held: 5/2に実施 of a row of 4/5. Each with the day of the row, which is
 * then hardly right.
 * @param day of the row; absent: it has none
 */
export const otherDayTexts = (
  cells: readonly string[],
  day: string | undefined,
  columns: readonly Pick<TableColumn, "index" | "heading" | "beside">[],
  mapping: ColumnMapping,
): readonly string[] =>
  isBlank(day) || !isDay(day)
    ? []
    : columns.flatMap(({ index, heading, beside }) => {
        const text = cells[index] ?? "";
        if (lookedThroughAs(mapping.get(index), heading) !== undefined)
          return [];
        const key = samenessKey(text);
        const [, before, after] = HELD_ON.exec(key) ?? [];
        // A day alone at a cell is hardly a title.
        const alone = beside === "comments" && isDay(text) ? text : undefined;
        const told = before ?? after ?? alone;
        return told === undefined || OTHER.test(key) || !areOtherDays(day, told)
          ? []
          : [OWN_WORDS.dayOfRow(text.trim(), day.trim())];
      });
