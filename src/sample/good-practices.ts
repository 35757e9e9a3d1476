import { parseRows } from "./records/parse-rows";

/** One row of 好事例. */
export interface SampleGoodPractice {
  readonly category: string;
  readonly text: string;
  readonly divisions: string;
}

/** 分類 | 内容 | 所属 */
export const GOOD_PRACTICES: readonly SampleGoodPractice[] = parseRows(
  ["category", "text", "divisions"],
  `
ノーコードツールによる業務改善 | 児童扶養手当現況報告 来庁者予約アプリ | 子育て支援課
ノーコードツールによる業務改善 | 緊急通報利用者情報 報告管理アプリ | 高齢福祉課
ノーコードツールによる業務改善 | 選挙事務アンケート | 選挙管理委員会事務局
ノーコードツールによる業務改善 | 明るい選挙啓発標語 申し込みアプリ | 選挙管理委員会事務局
ノーコードツールによる業務改善 | 70周年記念事業補助金 申請フォーム | 市民協働推進課
ノーコードツールによる業務改善 | 後援名義申請フォーム | 社会教育課、文化政策課
ビジョンと心理的安全性 | ビジョンとミッションを全員でつくる取組 | 子ども発達支援センター
ビジョンと心理的安全性 | オンラインの職員アンケート
ビジョンと心理的安全性 | 業務の進め方やICT環境など、できるところからの課題解決
有志職員による業務改善 | GISの研修会と業務への活用支援 | 管財課、市民協働推進課、給排水設備課
所属を越えた連携 | SNS推進チームによる動画の共同制作 | 消防本部、スポーツ振興課、選挙管理委員会事務局
`,
);
