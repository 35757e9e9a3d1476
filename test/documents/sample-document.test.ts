import { describe, expect, it } from "vitest";
import { formatCell } from "../../src/report/cells/format-cell";
import type { Chapter } from "../../src/report/report";
import {
  blocksOf,
  bulletTexts,
  chapterOf,
  sectionOf,
  tableTexts,
} from "../report/read-report";
import { sampleDocument } from "./sample-report";

const { report } = sampleDocument();

/** A chapter as its reader goes through it: numbered headings with their figures, and what stands below. */
const outline = ({ sections }: Chapter): readonly string[] =>
  sections.flatMap(({ no, title, figure, blocks }) => [
    [no, title, figure && formatCell(figure, "ja")].filter(Boolean).join(" "),
    ...bulletTexts(blocks).map((text) => `- ${text}`),
    ...blocks.flatMap((block) => {
      if (block.kind === "footnote") return [`  ${block.text}`];
      if (block.kind === "pointer") return [block.text];
      if (block.kind !== "datedList") return [];
      return block.items.map(({ when, text, figure: times }) =>
        ["✓", when, text, times && formatCell(times, "ja")]
          .filter(Boolean)
          .join(" "),
      );
    }),
  ]);

const cardsOf = ({ lead }: Chapter): readonly string[] =>
  blocksOf(lead, "cards").flatMap(({ cards }) =>
    cards.map(
      ({ heading, lines }) =>
        `${heading}: ${lines.map(({ label, value }) => `${label} ${formatCell(value, "ja")}`).join(" / ")}`,
    ),
  );

describe("the document of the sample records", () => {
  it("opens with title, date, division, programme, tenures and organisation", () => {
    expect(report).toMatchObject({
      title: "令和4・5年度 CXO補佐官活動まとめ",
      publishedOn: "2024-03-31",
      division: "企画経営部 経営改革推進課",
    });
    const programme = chapterOf(report, "programme");
    expect(programme.lead).toHaveLength(2);
    expect(
      tableTexts(sectionOf(programme, "登用期間").blocks, "tenures").map(
        (row) => row.replace(/ [^ ]*$/u, ""),
      ),
    ).toEqual([
      "宮崎光世 令和4年（2022年）6月～令和7年（2025年）3月（2年10か月）",
      "石原弘子 令和4年（2022年）6月～令和7年（2025年）3月（2年10か月）",
      "阪上恵理 令和4年（2022年）10月～令和7年（2025年）3月（2年6か月）",
    ]);
    expect(
      blocksOf(sectionOf(programme, "体制図").blocks, "image"),
    ).toHaveLength(1);
  });

  it("has the eight sections of 令和4年度", () => {
    expect(outline(chapterOf(report, "overview-2022"))).toEqual([
      "01 幹部職・管理職1on1ミーティング 67回",
      "- 理事、部長級 のべ22名（実人数15名）",
      "- 室長、次長級 のべ23名（実人数14名）",
      "- 課長級 のべ22名（実人数14名）",
      "  （令和5年（2023年）3月31日現在）",
      "02 ワーキンググループ等への支援 14回",
      "- ワーキンググループとの協議 3回",
      "- 庁舎見学及び意見交換 1回",
      "- 現地視察 4回",
      "- データアカデミー 実施2回、協議4回",
      "03 研修 3回",
      "- デザイン思考について「今、大切にすべきこと 小さな改善を大きな流れに」 1回",
      "- 心理的安全性について「変革を実現するための心理的安全性と自律組織マネジメント」 1回",
      "- 女性職員向け研修「女性職員キャリア研修～昇格という選択肢を考えてみよう～」 1回",
      "➡ 01～03はこの後に詳細あり",
      "04 チームビルディング、ワークショップ 7回",
      "- 変革推進担当課長級11名ワークショップ 2回",
      "- データ利活用推進担当 3回",
      "- 幹部職向け価値観ワークショップ 2回",
      "  （実施に関する事務局協議を除く）",
      "05 その他協議、相談案件 13回",
      "- 管財課 わかりやすい庁舎案内について",
      "- 都市計画課 官民共創エリアマネジメントについて",
      "- 経営改革推進課 ノーコードツール、窓口DXaaS、データ分析人材育成、DX推進ビジョン策定、変革推進について ほか",
      "- 企画政策課ほか 事業見直しについて",
      "- 上下水道局総務課 フリーアドレスについて",
      "06 事務局定例会 7回",
      "- 9月以降、毎月1回実施",
      "- 1on1ミーティングから見えた共通の課題を話し合い",
      "- 他の自治体の取組などの情報交換",
      "07 他市視察 2回",
      "- 11月7日-8日 海士町行政視察（人権平和室、変革推進担当）",
      "- 11月15日 神戸市データ利活用セミナー（経営改革推進課）",
      "08 その他",
      "- 日々の情報提供と、研修や会議に使う資料の提供",
      "- 民間企業や他の自治体の事例、参考になる書籍の紹介",
    ]);
  });

  it("has the eight sections of 令和5年度, numbered anew without 他市視察", () => {
    const overview = outline(chapterOf(report, "overview-2023"));
    expect(overview.filter((line) => /^\d\d /u.test(line))).toEqual([
      "01 幹部職・管理職1on1ミーティング 67回",
      "02 ワーキンググループ等への支援 23回",
      "03 研修 3回",
      "04 チームビルディング、ワークショップ 6回",
      "05 その他協議、相談案件 16回",
      "06 事務局定例会 10回",
      "07 その他",
      "08 定性的な事項",
    ]);
    expect(overview).toEqual(
      expect.arrayContaining([
        "- 特別職 のべ12名（実人数1名）",
        "- 理事、部長級 のべ2名（実人数1名）",
        "- 室長、次長級 のべ19名（実人数7名）",
        "- 課長級 のべ34名（実人数14名）",
        "- 生成AI（ChatGPTなど）に関する講義 1回",
        "- ビジネススキル力向上アカデミー 実施5回、協議14回",
        "- 70周年記念事業ワーキング協議 1回",
        "- 地域経済向上ワーキング協議 2回",
        "- キャリア研修「キャリアについて考えてみよう～『昇格』という選択肢を考えてみよう～」 2回",
        "- 業務改革ワーキンググループ「S.M.A.R.T宝塚」チームビルディング 3回",
        "  （それぞれ実施に関する事務局協議を除く）",
        "- 産業振興室 補助金の支出効果について ほか",
        "- 毎月1回実施",
      ]),
    );
  });

  it("lists what was done with the working groups, each year under its headings", () => {
    expect(outline(chapterOf(report, "detail-working-groups-2022"))).toEqual([
      "01 WGとの協議",
      "✓ 6月13日 各WGのリーダー、サブリーダーと顔合わせ（リモート）",
      "✓ 10月5日 窓口業務改善WG協議（対面）",
      "✓ 12月27日 窓口業務改善WG協議（対面）",
      "02 庁舎見学",
      "✓ 8月4日 窓口サービス課周辺、障碍福祉課・生活援護課周辺の見学、産業文化部と意見交換",
      "03 現地視察",
      "✓ 8月3日 中心市街地、商工会議所ほか",
      "✓ 11月29日 中心市街地ほか（WG外）",
      "✓ 3月17日 市役所第二庁舎（WG外）",
      "✓ 3月18日 北部西谷地域（WG外）",
      "04 データアカデミー",
      "✓ 10月～ 開催に向けた協議（地域経済向上WGリーダー・サブリーダー、経営改革推進課） 4回",
      "✓ 11月21日 第1回データアカデミー",
      "✓ 2月6日 第2回データアカデミー",
    ]);
    expect(outline(chapterOf(report, "detail-working-groups-2023"))).toEqual([
      "01 WGとの協議",
      "✓ 6月5日 生成AI（chatGPT等）に関する検討討議",
      "✓ 6月14日 70周年記念事業WGの活動について",
      "✓ 3月8日 地域経済向上WG中間発表",
      "✓ 3月21日 地域経済向上WG最終発表",
      "02 ビジネススキル力向上アカデミー",
      "✓ 7月21日 第1回 課題の設定・仮説を立てる（座学+ワーク）",
      "✓ 8月1日 第2回 分析設計について（座学+ワーク）",
      "✓ 10月4日 第3回 実践：分析（ワーク）",
      "✓ 10月11日 Excelハンズオン講習、データの基本操作※",
      "✓ 12月14日 第4回 実践：分析（座学+ワーク）",
      "✓ 2月5日 第5回 検討結果の発表・議論",
      "✓ その他、実施に係るメンバー・事務局との協議 14回",
      "  ※は回数に含みません。",
    ]);
  });

  it("has a card for every training", () => {
    expect(
      [2022, 2023].flatMap((year) =>
        cardsOf(chapterOf(report, `detail-training-${year}`)),
      ),
    ).toEqual([
      "デザイン思考について: 日程 6月28日 / 講師 宮崎 / 題名 今、大切にすべきこと 小さな改善を大きな流れに / 対象 戦略本部会議本部員",
      "心理的安全性について: 日程 6月28日 / 講師 石原 / 題名 変革を実現するための心理的安全性と自律組織マネジメント / 対象 戦略本部会議本部員（当日 室長級へ配信、後日 全庁へ配信）",
      "女性職員向け研修: 日程 11月30日 / 講師 石原 / 題名 女性職員キャリア研修～昇格という選択肢を考えてみよう～ / 対象 係長級、一般職の女性職員",
      "キャリア研修: 日程 9月4日・5日 / 講師 石原 / 題名 キャリアについて考えてみよう～『昇格』という選択肢を考えてみよう～ / 対象 一般職かつ採用15年目以下の職員 / 参加者 53名",
      "ビジョン研修: 日程 11月13日 / 講師 石原 / 題名 一人ひとりがキーパーソン～センターの未来を創る共創の場～ / 対象 子ども発達支援センター職員 / 参加者 42名",
    ]);
  });

  it("tells of the meetings: charts and tables a year, commentary, themes, voices", () => {
    const { lead, sections } = chapterOf(report, "detail-one-on-one");
    expect(lead).not.toEqual([]);
    expect(
      sections.map(({ title, blocks }) => [
        title,
        blocks.map(({ kind }) => kind).join(" "),
        bulletTexts(blocks).length,
      ]),
    ).toEqual([
      ["令和4年度", "chart table table", 0],
      ["令和5年度", "chart table table", 0],
      ["利用の状況", "table", 0],
      ["所見", "bullets", 2],
      ["相談テーマ（一例）", "bullets", 12],
      ["参加した職員の声", "bullets", 6],
      ["まとめ", "paragraph", 0],
    ]);
  });

  it("says under which year a commentary was written, where it tells several", () => {
    const commentary = chapterOf(report, "detail-one-on-one")
      .sections.find(({ title }) => title === "所見")
      ?.blocks.flatMap((block) =>
        block.kind === "bullets" ? block.items : [],
      );
    expect(
      commentary?.map(({ label, items = [] }) => [label, items.length]),
    ).toEqual([
      ["令和4年度", 2],
      ["令和5年度", 2],
    ]);
  });

  it("closes with outcomes and their examples, good practices by category, and notes", () => {
    const outcomes = bulletTexts(chapterOf(report, "outcomes").lead);
    expect(outcomes).toHaveLength(4);
    expect(outcomes.filter((text) => text.includes("\n（例）"))).toHaveLength(
      3,
    );
    expect(
      chapterOf(report, "good-practices").sections.map(({ title, blocks }) => [
        title,
        blocks.flatMap((block) =>
          block.kind === "cards"
            ? block.cards.map(({ heading }) => heading)
            : [],
        ),
        bulletTexts(blocks).length,
      ]),
    ).toEqual([
      [
        "ノーコードツールによる業務改善",
        ["児童扶養手当現況報告 来庁者予約アプリ（子育て支援課）"],
        5,
      ],
      ["ビジョンと心理的安全性", [], 3],
      ["有志職員による業務改善", [], 1],
      ["所属を越えた連携", [], 1],
    ]);
    expect(
      chapterOf(report, "notes").sections.map(({ title }) => title),
    ).toEqual(["集計の方法", "集計した記録"]);
  });

  it("tells in its notes what made it, but not to the public", () => {
    const notesOf = (edition: "public" | "internal") =>
      bulletTexts(
        sectionOf(
          chapterOf(sampleDocument({ edition }).report, "notes"),
          "集計の方法",
        ).blocks,
      ).join("");
    expect(notesOf("internal")).toContain("プラグイン「年度まとめ」");
    expect(notesOf("public")).not.toContain("プラグイン");
  });
});
