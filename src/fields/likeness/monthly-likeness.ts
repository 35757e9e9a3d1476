import type { ActivityFieldName } from "../activity-fields";
import type { Likeness } from "./likeness";

/** How numbers by month are called elsewhere, where a record is a month with its number; what isn't here is called as of events. */
export const MONTHLY_LIKENESS: Readonly<
  Partial<Record<ActivityFieldName, Likeness>>
> = {
  from: {
    names: [
      "年月",
      "対象年月",
      "対象月",
      "実績月",
      "報告月",
      "実施月",
      "実施年月",
      "year and month",
      "month",
    ],
    holds: "yearMonth",
    isContentNeeded: true,
    isSoleDate: true,
  },
  count: {
    names: [
      "件数",
      "合計件数",
      "回数",
      "相談件数",
      "来談件数",
      "対応件数",
      "派遣回数",
      "実施回数",
      "number",
      "number of cases",
      "count",
      "total",
    ],
    isSoleNumber: true,
  },
  summaryLine: {
    names: [
      "学校名",
      "学校",
      "派遣先",
      "配置校",
      "施設名",
      "施設",
      "会場",
      "窓口",
      "拠点",
      "地区",
      "事業名",
      "項目",
      "school",
      "place",
      "site",
    ],
  },
  // The plugin fills it in from a day, which such a record has none of.
  month: { names: [], isNeverGuessed: true },
};
