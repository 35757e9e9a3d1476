import { quietPeriod } from "../../domain/words/quiet-period";
import type { Words } from "../../domain/words/words";
import { reportDefinitionsJa } from "./report-definitions-ja";

/** Sentences of the summary document in Japanese, the source of the others. */
export const reportMessagesJa = {
  separator: "、",
  /** Around a figure that stands beside another: のべ22名（実人数15名） */
  aside: ["（", "）"] as readonly [open: string, close: string],
  brackets: (text: string) => `（${text}）`,
  quoted: (text: string) => `「${text}」`,
  labelled: (label: string, text: string) => `${label}：${text}`,
  range: (from: string, to: string) => `${from}～${to}`,
  andOthers: (text: string) => `${text}ほか`,
  documentTitle: (words: Words, years: string) =>
    `${years} ${words.programme}まとめ`,
  internalTitle: (title: string) => `${title}（庁内版）`,
  visibleOnlyName: "（見える記録のみ）",
  /** On every page of the internal edition. */
  internalMarking: "庁内用",
  markingSeparator: "　",
  /** Behind a text that only the internal edition shows. */
  unpublished: (text: string) => `${text}【非掲載】`,

  programme: {
    title: ({ adviser, appointment }: Words) =>
      `${adviser}の${appointment}について`,
    tenures: ({ tenure }: Words) => tenure,
    tenureCaption: ({ adviser, tenure }: Words) => `${adviser}の${tenure}`,
    name: "氏名",
    introduction: "紹介",
    pictures: "体制図",
  },

  overview: {
    title: (year: string) => `${year}の主な実施内容`,
    asOf: (date: string) => `（${date}現在）`,
    nothing: "この年度に載せる記録や文章はありません。",
    pointer: (numbers: string) => `➡ ${numbers}はこの後に詳細あり`,
    cadence: (text: string) => (/実施$/u.test(text) ? text : `${text}実施`),
    topics: (topics: readonly string[], hasMore: boolean) =>
      `${topics.map((topic) => topic.replace(/について$/u, "")).join("、")}について${hasMore ? " ほか" : ""}`,
  },

  attendance: {
    chart: ({ rank }: Words, year: string, measure: string) =>
      `${year} 月別・${rank}別の${measure}`,
    chartOfMonths: (_words: Words, year: string, measure: string) =>
      `${year} 月別の${measure}`,
    chartOfMonthsSummary: (_words: Words, facts: ChartFacts) =>
      `${facts.year}の月別の${facts.measure}を表す縦棒グラフ。年度の計は${facts.total}。`,
    chartSummary: ({ rank }: Words, facts: ChartFacts) =>
      `${facts.year}の月別・${rank}別の${facts.measure}を積み上げた縦棒グラフ。年度の計は${facts.total}。`,
    chartExtremes: ({ highest, lowest }: ChartExtremes) =>
      `最も多い月は${highest.months.join("・")}の${highest.value}、最も少ない月は${lowest.months.join("・")}の${lowest.value}。`,
    chartHidden:
      "人数が少ないため伏せた値があり、グラフに表していません（0ではありません）。",
    bands: (words: Words, sessions: readonly string[]) =>
      `背景の帯は${quietPeriod(words).ja}：${sessions.join("、")}。`,
    milestones: (labels: readonly string[]) => `節目：${labels.join("、")}。`,
    councilSession: (words: Words) => quietPeriod(words).ja,
    rankTable: ({ rank }: Words, year: string) =>
      `${year} ${rank}別の回数と人数`,
    monthTable: (_words: Words, year: string) => `${year} 月別の回数と人数`,
    month: "月",
    rank: ({ rank }: Words) => rank,
    total: "合計",
    totalAttendance: (measure: string) => `${measure}人数`,
    measureByRank: ({ rank }: Words, measure: string) =>
      `${rank}別の${measure}人数`,
    principalOnly: ({ principal }: Words, measure: string) =>
      `${measure}人数は、1回につき${principal}1名を数えています（同席者は数えません）。`,
    everyone: (measure: string, distinct: string) =>
      `${measure}人数と${distinct}は、参加者の全員を数えています（同席者を含みます）。`,
    principalCount: (
      { principal, rank }: Words,
      measure: string,
      distinct: string,
    ) =>
      `${rank}別の回数は${principal}の${rank}で数え、${measure}人数と${distinct}は参加者それぞれの${rank}で数えています。同席者だけの${rank}は、回数が0でも人数があります。`,
    distinct: ({ rank }: Words, label: string) =>
      `${label}は、同じ方を1名と数えた人数です。月や${rank}の${label}を足しても、合計と同じになるとは限りません。`,
    acrossRanks: ({ rank }: Words, label: string, people: string) =>
      `年度内に${rank}が変わった方などを複数の${rank}で数えているため、${label}の合計は${rank}別の和より${people}少なくなります。`,
    commentary: "所見",
    themes: "相談テーマ（一例）",
    voices: ({ staff }: Words) => `参加した${staff}の声`,
  },

  usage: {
    title: "利用の状況",
    caption: "年度ごとの利用の状況",
    knownOnly:
      "1人当たりの回数など、人ごとの数値は、誰か分かる参加だけで数えています。",
    measure: "指標",
  },

  detail: {
    title: (year: string, section: string) => `${year} ${section}`,
    workingGroups: ({ workingGroup }: Words) => `支援した${workingGroup}`,
    byMonth: "月別の件数",
    monthly: (year: string, section: string) => `${year} ${section} 月別の件数`,
    monthlySummary: ({ year, section, total }: SectionChartFacts) =>
      `${year}の${section}の月別の件数を積み上げた縦棒グラフ。年度の計は${total}。`,
    otherLines: (count: number) => `その他（${count}項目）`,
    allNumbers: "件数",
    unsplit: "内訳なし",
    unsplitNote: (field: string, apps: string) =>
      `「内訳なし」は、${field}のフィールドがないアプリ（${apps}）の件数です。ほかの列や項目には含まれません。`,
    audience: "対象",
    others: "その他",
    besides: (text: string) => `その他、${text}`,
    closing: "まとめ",
    listedOnlyMark: "※",
    listedOnlyNote: "※は回数に含みません。",
    date: "日程",
    lecturer: "講師",
    topic: "題名",
    participants: "参加者",
    mode: "実施方法",
    remark: "備考",
    photo: (heading: string) => `${heading}の写真`,
  },

  outcomes: ({ adviser, appointment }: Words) =>
    `${adviser}${appointment}の成果`,

  goodPractices: {
    title: "好事例の紹介",
    others: "その他の事例",
  },

  recordList: {
    title: "記録の一覧",
    of: (section: string) => `${section}の記録`,
    tooMany: (records: number) =>
      `記録が${records}件あるため、一覧はExcelの文書の「記録一覧」にだけ載せています。`,
  },

  notes: {
    title: "注記",
    counting: "集計の方法",
    meetingCount: ({ meetingShort }: Words) =>
      `${meetingShort}の回数は、実施済みで、実施日が年度内かつ基準日までの記録の数です。`,
    activityCount:
      "活動の回数は、記録に入力された回数の合計です。日付の数から推定したものではありません。",
    addedCounts: (columns: readonly string[]) =>
      `活動の回数には、記録の${columns.map((column) => `「${column}」`).join("")}を足しています。`,
    rankAtTheTime: ({ rank, meetingShort }: Words) =>
      `${rank}は、${meetingShort}を実施した時点のものです。`,
    visibleOnly:
      "見える記録だけの数値です。レコードのアクセス権により、数えていない記録がある可能性があります。",
    notComputable: "―は、算出できないことを示します（0とは異なります）。",
    madeWith: (version: string) =>
      `この文書は、kintoneプラグイン「年度まとめ」${version}で作成しました。`,
    withoutMonth: (section: string, count: string) =>
      `${section}のうち${count}は実施した月が記録されていないため、年度の回数にのみ含みます。`,
    periodsNotOver: (year: string, names: readonly string[], others: number) =>
      `${year}の次の活動は、期間が基準日に終わっていませんが、回数をすべて含みます：${names.join("、")}${others === 0 ? "" : `、ほか${others}件`}。`,
    records: "集計した記録",
    recordsCaption: "年度ごとの基準日と記録の件数",
    item: "項目",
    asOf: "基準日",
    read: "読み込んだ記録",
    counted: "集計した記録",
    listedOnly: "掲載のみの記録（回数に含まない）",
    excluded: "対象外の記録",
    planned: ({ meetingShort }: Words) => `うち 予約の${meetingShort}`,
    cancelled: ({ meetingShort }: Words) => `うち 中止の${meetingShort}`,
    afterAsOf: ({ meetingShort }: Words) =>
      `うち 基準日より後の${meetingShort}`,
    activitiesPlanned: "うち 予定の活動",
    activitiesCancelled: "うち 中止の活動",
    activitiesExcluded: "うち 対象外の活動",
    activitiesAfterAsOf: "うち 基準日より後の活動",
    unclassified: "未分類の記録",
    unclassifiedNote:
      "未分類の記録は、節や状態などが分からないため、どの数値にも含んでいません。",
  },

  /** Of figures of few people that the public edition hides. */
  hiddenFigures: {
    definition:
      "＊は、人数が少なく個人が分かるおそれがあるため、またはほかの数値と合わせて計算すると分かるため、伏せた数値です（0や―とは異なります）。",
    below: "＊は、人数が少ないため伏せた数値です。",
    chart: (caption: string) => `${caption}（伏せた値を除く）`,
  },

  measures: {
    count: "回数",
    activityCount: "活動の回数",
    meetingsPerPerson: "1人当たりの回数",
    once: "1回参加した人数",
    twice: "2回参加した人数",
    threeOrMore: "3回以上参加した人数",
    firstTime: "年度内に初めて参加した人数",
    returning: "年度内に再び参加した人数",
    slots: "月間枠",
    utilisationRate: "月間枠の利用率",
    meanInside: (words: Words) => `${quietPeriod(words).ja}のある月の平均回数`,
    meanOutside: (words: Words) => `${quietPeriod(words).ja}のない月の平均回数`,
    distinctAcrossRanks: ({ rank }: Words) =>
      `${rank}別の実人数の和と合計との差`,
    read: "読み込んだ記録",
    counted: "集計した記録",
    listedOnly: "掲載のみの記録",
    excluded: "対象外の記録",
    unclassified: "未分類の記録",
  },

  units: {
    times: "回",
    people: "名",
    slots: "回",
    rate: "割合（1が100%）",
    records: "件",
    timesPerPerson: "回/人",
    timesPerMonth: "回/月",
  },

  data: {
    figures: "データ",
    records: "記録一覧",
    codes: "区分表",
    definitions: "定義",
    history: "更新履歴",
    table: "シート",
    physicalName: "物理名",
    updatedOn: "更新日（西暦）",
    updatedOnEra: "更新日（和暦）",
    update: "内容",
    division: "担当課",
    publication: (title: string) => `「${title}」の公表`,
    draft: (title: string) => `「${title}」の作成（公表前）`,
    fiscalYear: "年度（西暦）",
    fiscalYearEra: "年度（和暦）",
    month: "年月（西暦）",
    monthEra: "年月（和暦）",
    sectionNo: "節番号",
    sectionId: "節コード",
    section: "節",
    summaryLine: "集計見出し",
    detailHeading: "詳細見出し",
    part: "種別",
    rankCode: ({ rank }: Words) => `${rank}コード`,
    rank: ({ rank }: Words) => rank,
    axis: "集計軸",
    axisValue: "集計軸の値",
    measureCode: "指標コード",
    measure: "指標",
    value: "値",
    valueNote: "値の注記",
    /** What the note says of a value that is hidden. */
    hidden: "秘匿",
    unit: "単位",
    recordNo: "記録番号",
    source: "記録の種類",
    from: "開始日",
    to: "終了日",
    dateText: "時期",
    fullTitle: "題名",
    person: ({ principal }: Words) => principal,
    recordDivision: "所属",
    count: "回数（回）",
    standing: "集計区分",
    codeKind: "区分",
    code: "コード",
    label: "名称",
    order: "並び順",
    term: "項目",
    definition: "定義",
    sources: ({ meetingShort }: Words) => ({
      meetings: meetingShort,
      activities: "活動",
    }),
    standings: { counted: "集計対象", listedOnly: "掲載のみ" },
  },

  definitions: reportDefinitionsJa,

  document: {
    skip: "本文へ移動",
    cover: "表紙",
    contents: "目次",
    slots: "月間枠",
    openRecord: "kintoneで開く",
    /** Before the name of the file of a picture that can't be shown. */
    picture: "画像",
    /** "page" and "pages" stand for the numbers. */
    pageOf: ["page", " / ", "pages"],
  },
};

interface ChartFacts {
  readonly year: string;
  readonly measure: string;
  readonly total: string;
}

interface SectionChartFacts {
  readonly year: string;
  readonly section: string;
  readonly total: string;
}

interface ChartExtremes {
  readonly highest: MonthsWithValue;
  readonly lowest: MonthsWithValue;
}

interface MonthsWithValue {
  readonly months: readonly string[];
  readonly value: string;
}
