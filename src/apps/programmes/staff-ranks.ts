import type { Rank } from "../../domain/rank";

/** 役職区分 from the highest to the lowest, with other spellings found on records. */
export const STAFF_RANKS: readonly Rank[] = [
  {
    label: "特別職",
    synonyms: ["市長", "副市長", "教育長", "上下水道事業管理者"],
  },
  {
    label: "理事、部長級",
    synonyms: ["理事・部長級", "理事", "理事級", "部長級", "部長"],
  },
  {
    label: "室長、次長級",
    synonyms: ["室長・次長級", "室長級", "室長", "次長級", "次長"],
  },
  { label: "課長級", synonyms: ["課長"] },
  {
    label: "係長級以下",
    synonyms: ["係長級", "係長", "主任", "主査", "一般職"],
  },
];
