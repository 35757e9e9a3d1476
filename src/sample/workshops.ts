import { RECORD_CHOICES } from "../fields/record-choices";
import { parseCell, parseRows } from "./records/parse-rows";
import type { SampleActivity } from "./records/sample-activity";

const ACTIVITY_STANDING = RECORD_CHOICES.standing.meanings;

const section = "チームビルディング、ワークショップ";

/** 開始日 | 補佐官 | 集計見出し | 題名 | 対象外の理由 */
const ROWS = parseRows(
  ["from", "advisers", "summaryLine", "title", "exclusionReason"],
  `
2022-07-20 | 宮崎光世・石原弘子 | 変革推進担当課長級11名ワークショップ | 第1回 変革の目的をそろえる
2022-08-05 | 宮崎光世 | 変革推進担当課長級11名ワークショップ | 進め方の事務局協議 | 実施に関する事務局協議を除く
2022-08-31 | 宮崎光世・石原弘子 | 変革推進担当課長級11名ワークショップ | 第2回 自部署での一歩を決める
2022-10-12 | 阪上恵理 | データ利活用推進担当 | 第1回 身近なデータを集める
2022-12-07 | 阪上恵理 | データ利活用推進担当 | 第2回 問いを立てる
2022-12-21 | 石原弘子 | 幹部職向け価値観ワークショップ | 内容の事務局協議 | 実施に関する事務局協議を除く
2023-01-18 | 石原弘子 | 幹部職向け価値観ワークショップ | 第1回 大切にしたい価値観を語る
2023-01-31 | 石原弘子 | 幹部職向け価値観ワークショップ | 第2回 組織の価値観を言葉にする
2023-02-14 | 阪上恵理 | データ利活用推進担当 | 第3回 図にして伝える
2023-05-16 | 宮崎光世 | DX推進ビジョン室長級ワークショップ | 進め方の事務局協議 | それぞれ実施に関する事務局協議を除く
2023-05-23 | 宮崎光世・石原弘子 | DX推進ビジョン室長級ワークショップ | ビジョンを自分の室に引き寄せる
2023-05-31 | 宮崎光世・石原弘子 | DX推進ビジョン課長級ワークショップ | ビジョンを課の仕事につなげる
2023-06-28 | 石原弘子 | 業務改革ワーキンググループ「S.M.A.R.T宝塚」チームビルディング | 第1回 互いを知る
2023-07-11 | 石原弘子 | 業務改革ワーキンググループ「S.M.A.R.T宝塚」チームビルディング | 第2回 S. M. A. R. T宝塚の約束事を決める
2023-09-12 | 石原弘子 | 業務改革ワーキンググループ「S.M.A.R.T宝塚」チームビルディング | 第3回 役割を決める
2024-01-16 | 宮崎光世 | 行財政経営に関する意見交換会 | 次第の事務局協議 | それぞれ実施に関する事務局協議を除く
2024-01-24 | 宮崎光世・石原弘子・阪上恵理 | 行財政経営に関する意見交換会 | 行財政経営に関する意見交換会
`,
);

/** チームビルディング、ワークショップ of both years: 7回 and 6回, and talks about them that don't count */
export const WORKSHOPS: readonly SampleActivity[] = ROWS.map(
  ({ advisers, exclusionReason, ...row }) => ({
    ...row,
    section,
    advisers: parseCell(advisers),
    ...(exclusionReason === ""
      ? {}
      : { standing: ACTIVITY_STANDING.excluded, exclusionReason }),
  }),
);
