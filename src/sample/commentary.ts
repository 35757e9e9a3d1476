import { RECORD_CHOICES } from "../fields/record-choices";
import { parseRows } from "./records/parse-rows";

const KIND = RECORD_CHOICES.commentaryKind.meanings;

/** One row of 文章一覧; blank cells are for the whole document. */
export interface SampleSentence {
  readonly fiscalYear: string;
  readonly section: string;
  readonly kind: string;
  readonly text: string;
}

const ONE_ON_ONE = "幹部職・管理職1on1ミーティング";
const WORKING_GROUPS = "ワーキンググループ等への支援";
const SECRETARIAT = "事務局定例会";
const OTHERS = "その他";

/** 年度 | 節 | 種類 | 文章; ⏎ is a line break within a text. */
const ROWS = parseRows(
  ["fiscalYear", "section", "kind", "text"],
  `
 | | ${KIND.programme} | 前例にとらわれない職員と、変化に応じられる組織を育てるため、専門知識をもつ外部人材をCXO補佐官として登用しています。
 | | ${KIND.programme} | 補佐官は、職員の意識改革や現場の業務改善に取り組むワーキンググループなど、複数のプロジェクトを伴走支援します。
2022 | ${ONE_ON_ONE} | ${KIND.lead} | 令和4年7月から、CX0補佐官と幹部職・管理職が1回1時間ほど話し合う場を、月8回の枠で設けています。話題によっては複数の職員や係長級以下の職員も同席します。
2022 | ${ONE_ON_ONE} | ${KIND.commentary} | 11月に課長級を対象に加えてからは、管理職が具体的な業務を相談する回が増えました。
2022 | ${ONE_ON_ONE} | ${KIND.commentary} | 議会の会期中は、管理職以上の職員の予定が合いにくくなります。
2023 | ${ONE_ON_ONE} | ${KIND.commentary} | 事業の段階に合わせて続けて相談する職員が多く、1人当たりの回数が前年度より増えました。
2023 | ${ONE_ON_ONE} | ${KIND.commentary} | 議会の会期中は、前年度と同じく回数が少なくなりました。
 | ${ONE_ON_ONE} | ${KIND.closing} | 補佐官は、職員が自分で答えを見つけるための壁打ちの相手です。民間企業や他の自治体での経験をもとにした助言が、市民と職員という「人」から考えるデザイン思考を庁内に根づかせています。
2022 | ${WORKING_GROUPS} | ${KIND.lead} | 部署をまたぐ課題に取り組む、窓口業務改善WG、スマートオフィス創造WG、地域経済向上WGの3つのワーキンググループ（WG）を支援しました。
2023 | ${WORKING_GROUPS} | ${KIND.lead} | 7つのWGが活動し、主に業務改革WG「S.M.A.R.T宝塚」、70周年記念事業WG、生成AI研究WG、地域経済向上WGを支援しました。
2022 | 研修 | ${KIND.lead} | CXO補佐官が庁内の職員に向けて研修を行いました。
2023 | 研修 | ${KIND.lead} | 引き続き、CXO補佐官が庁内の職員に向けて研修を行いました。
2022 | ${SECRETARIAT} | ${KIND.cadence} | 9月以降、毎月1回
2022 | ${SECRETARIAT} | ${KIND.bullet} | 1on1ミーティングから見えた共通の課題を話し合い
2022 | ${SECRETARIAT} | ${KIND.bullet} | 他の自治体の取組などの情報交換
2023 | ${SECRETARIAT} | ${KIND.cadence} | 毎月1回
2023 | ${SECRETARIAT} | ${KIND.bullet} | 1on1ミーティングから見えた共通の課題を話し合い
2023 | ${SECRETARIAT} | ${KIND.bullet} | 他の自治体の取組などの情報交換
2022 | ${OTHERS} | ${KIND.bullet} | 日々の情報提供と、研修や会議に使う資料の提供
2022 | ${OTHERS} | ${KIND.bullet} | 民間企業や他の自治体の事例、参考になる書籍の紹介
2023 | ${OTHERS} | ${KIND.bullet} | 日々の情報提供と、研修や会議に使う資料の提供
2023 | ${OTHERS} | ${KIND.bullet} | 民間企業や他の自治体の事例の紹介
2023 | ${OTHERS} | ${KIND.bullet} | COG（チャレンジ・オープン・ガバナンス）2023など、共創の取組への支援
2023 | 定性的な事項 | ${KIND.bullet} | 外部の視点にふれ、仕事の進め方や働き方を自分から変える職員が出てきました。
2023 | 定性的な事項 | ${KIND.bullet} | 市の取組を外から認めてもらうことが、職員の意欲につながりました。
 | | ${KIND.outcome} | 行政だけでは思いつきにくい提案や人の紹介により、職員の挑戦が後押しされています。⏎（例）COG2023への応募に向けた高校との連携⏎（例）フレイル予防の調査への生徒と店舗の参加
 | | ${KIND.outcome} | 幹部職と管理職のテレワーク、会議や資料の見直しなど、職員の行動に変化が出ています。⏎（例）幹部職と管理職が自ら進める、場所を選ばない働き方⏎（例）会議の進め方と、議事録や資料の作り方の工夫
 | | ${KIND.outcome} | 上下水道局のフリーアドレスや組織を越えたチームの活動が、外からも評価されています。⏎（例）変革推進担当、データ利活用推進担当、ワーキンググループの取組
 | | ${KIND.outcome} | 立場の上下がない相談相手がいることで、職員が自分の考えを整理し、次の行動を決められています。
 | | ${KIND.closing} | こうした伴走支援から、職員の行動が変わり、各所属で好事例が生まれはじめています。挑戦を応援する組織風土を広げ、好事例をほかの所属にも展開していきます。
`,
);

export const COMMENTARY: readonly SampleSentence[] = ROWS.map((row) => ({
  ...row,
  text: row.text.replaceAll("⏎", "\n"),
}));
