/** What the city published about one fiscal year, as far as records give it. */
interface ExpectedYear {
  readonly fiscalYear: number;
  readonly sections: readonly ExpectedSection[];
  /** Detail page of ワーキンググループ等への支援, by heading. */
  readonly details: readonly {
    readonly heading: string;
    readonly items: readonly ExpectedItem[];
  }[];
}

interface ExpectedSection {
  readonly title: string;
  readonly count: number;
  readonly byRank?: readonly {
    readonly rank: string;
    readonly total: number;
    readonly distinct: number;
  }[];
  readonly lines?: readonly {
    readonly label: string;
    readonly count: number;
    readonly parts?: Readonly<Record<string, number>>;
  }[];
  readonly footnote?: string;
  readonly topics?: readonly {
    readonly division: string;
    readonly topics: readonly string[];
    readonly andMore?: boolean;
  }[];
  readonly visits?: readonly {
    readonly from: string;
    readonly to?: string;
    readonly label: string;
    readonly by: string;
  }[];
}

interface ExpectedItem {
  /** YYYY-MM-DD, YYYY-MM～ for a month without an end, or "" without a date. */
  readonly on: string;
  readonly what: string;
  readonly count?: number;
  readonly remark?: string;
  readonly isListedOnly?: boolean;
}

const FISCAL_YEAR_2022: ExpectedYear = {
  fiscalYear: 2022,
  sections: [
    {
      title: "幹部職・管理職1on1ミーティング",
      count: 67,
      byRank: [
        { rank: "理事、部長級", total: 22, distinct: 15 },
        { rank: "室長、次長級", total: 23, distinct: 14 },
        { rank: "課長級", total: 22, distinct: 14 },
      ],
    },
    {
      title: "ワーキンググループ等への支援",
      count: 14,
      lines: [
        { label: "ワーキンググループとの協議", count: 3 },
        { label: "庁舎見学及び意見交換", count: 1 },
        { label: "現地視察", count: 4 },
        { label: "データアカデミー", count: 6, parts: { 実施: 2, 協議: 4 } },
      ],
    },
    {
      title: "研修",
      count: 3,
      lines: [
        { label: "デザイン思考について", count: 1 },
        { label: "心理的安全性について", count: 1 },
        { label: "女性職員向け研修", count: 1 },
      ],
    },
    {
      title: "チームビルディング、ワークショップ",
      count: 7,
      footnote: "実施に関する事務局協議を除く",
      lines: [
        { label: "変革推進担当課長級11名ワークショップ", count: 2 },
        { label: "データ利活用推進担当", count: 3 },
        { label: "幹部職向け価値観ワークショップ", count: 2 },
      ],
    },
    {
      title: "その他協議、相談案件",
      count: 13,
      topics: [
        { division: "管財課", topics: ["わかりやすい庁舎案内"] },
        { division: "都市計画課", topics: ["官民共創エリアマネジメント"] },
        {
          division: "経営改革推進課",
          topics: [
            "ノーコードツール",
            "窓口DXaaS",
            "データ分析人材育成",
            "DX推進ビジョン策定",
            "変革推進",
          ],
          andMore: true,
        },
        { division: "企画政策課ほか", topics: ["事業見直し"] },
        { division: "上下水道局総務課", topics: ["フリーアドレス"] },
      ],
    },
    { title: "事務局定例会", count: 7 },
    {
      title: "他市視察",
      count: 2,
      visits: [
        {
          from: "2022-11-07",
          to: "2022-11-08",
          label: "海士町行政視察",
          by: "人権平和室、変革推進担当",
        },
        {
          from: "2022-11-15",
          label: "神戸市データ利活用セミナー",
          by: "経営改革推進課",
        },
      ],
    },
  ],
  details: [
    {
      heading: "WGとの協議",
      items: [
        {
          on: "2022-06-13",
          what: "各WGのリーダー、サブリーダーと顔合わせ",
        },
        { on: "2022-10-05", what: "窓口業務改善WG協議" },
        { on: "2022-12-27", what: "窓口業務改善WG協議" },
      ],
    },
    {
      heading: "庁舎見学",
      items: [
        {
          on: "2022-08-04",
          what: "窓口サービス課周辺、障碍福祉課・生活援護課周辺の見学、産業文化部と意見交換",
        },
      ],
    },
    {
      heading: "現地視察",
      items: [
        { on: "2022-08-03", what: "中心市街地、商工会議所ほか" },
        { on: "2022-11-29", what: "中心市街地ほか", remark: "WG外" },
        { on: "2023-03-17", what: "市役所第二庁舎", remark: "WG外" },
        { on: "2023-03-18", what: "北部西谷地域", remark: "WG外" },
      ],
    },
    {
      heading: "データアカデミー",
      items: [
        {
          on: "2022-10～",
          what: "開催に向けた協議",
          count: 4,
          remark: "地域経済向上WGリーダー・サブリーダー、経営改革推進課",
        },
        { on: "2022-11-21", what: "第1回データアカデミー" },
        { on: "2023-02-06", what: "第2回データアカデミー" },
      ],
    },
  ],
};

const FISCAL_YEAR_2023: ExpectedYear = {
  fiscalYear: 2023,
  sections: [
    {
      title: "幹部職・管理職1on1ミーティング",
      count: 67,
      byRank: [
        { rank: "特別職", total: 12, distinct: 1 },
        { rank: "理事、部長級", total: 2, distinct: 1 },
        { rank: "室長、次長級", total: 19, distinct: 7 },
        { rank: "課長級", total: 34, distinct: 14 },
      ],
    },
    {
      title: "ワーキンググループ等への支援",
      count: 23,
      lines: [
        { label: "生成AI（ChatGPTなど）に関する講義", count: 1 },
        {
          label: "ビジネススキル力向上アカデミー",
          count: 19,
          parts: { 実施: 5, 協議: 14 },
        },
        { label: "70周年記念事業ワーキング協議", count: 1 },
        { label: "地域経済向上ワーキング協議", count: 2 },
      ],
    },
    {
      title: "研修",
      count: 3,
      lines: [
        { label: "キャリア研修", count: 2 },
        { label: "子ども発達支援センター ビジョン研修", count: 1 },
      ],
    },
    {
      title: "チームビルディング、ワークショップ",
      count: 6,
      footnote: "それぞれ実施に関する事務局協議を除く",
      lines: [
        { label: "DX推進ビジョン室長級ワークショップ", count: 1 },
        { label: "DX推進ビジョン課長級ワークショップ", count: 1 },
        {
          label:
            "業務改革ワーキンググループ「S.M.A.R.T宝塚」チームビルディング",
          count: 3,
        },
        { label: "行財政経営に関する意見交換会", count: 1 },
      ],
    },
    {
      title: "その他協議、相談案件",
      count: 16,
      topics: [
        { division: "企画政策課", topics: ["市民意識調査"] },
        { division: "都市計画課", topics: ["官民連携まちづくり"] },
        { division: "高齢福祉課", topics: ["バス・タクシー助成券"] },
        {
          division: "産業振興室",
          topics: ["補助金の支出効果"],
          andMore: true,
        },
        {
          division: "経営改革推進課",
          topics: [
            "アンケートの可視化",
            "データ分析案件",
            "生成AI",
            "統合型GIS",
          ],
          andMore: true,
        },
      ],
    },
    { title: "事務局定例会", count: 10 },
  ],
  details: [
    {
      heading: "WGとの協議",
      items: [
        { on: "2023-06-05", what: "生成AI（chatGPT等）に関する検討討議" },
        { on: "2023-06-14", what: "70周年記念事業WGの活動について" },
        { on: "2024-03-08", what: "地域経済向上WG中間発表" },
        { on: "2024-03-21", what: "地域経済向上WG最終発表" },
      ],
    },
    {
      heading: "ビジネススキル力向上アカデミー",
      items: [
        {
          on: "2023-07-21",
          what: "第1回 課題の設定・仮説を立てる",
          remark: "座学+ワーク",
        },
        {
          on: "2023-08-01",
          what: "第2回 分析設計について",
          remark: "座学+ワーク",
        },
        { on: "2023-10-04", what: "第3回 実践：分析", remark: "ワーク" },
        {
          on: "2023-10-11",
          what: "Excelハンズオン講習、データの基本操作",
          isListedOnly: true,
        },
        { on: "2023-12-14", what: "第4回 実践：分析", remark: "座学+ワーク" },
        { on: "2024-02-05", what: "第5回 検討結果の発表・議論" },
        {
          on: "",
          what: "実施に係るメンバー・事務局との協議",
          count: 14,
        },
      ],
    },
  ],
};

export const EXPECTED_YEARS = [FISCAL_YEAR_2022, FISCAL_YEAR_2023];
