import { quietPeriod } from "../../domain/words/quiet-period";
import type { Words } from "../../domain/words/words";
import type { AttendanceRule } from "../../rollup/input/counting-rules";

/** What the columns and measures of the tables for machines mean, in Japanese. */
export const reportDefinitionsJa = {
  columns: {
    fiscalYear: "年度が始まる年の西暦。2022は令和4年度。",
    fiscalYearEra: "年度の和暦。",
    month: "年と月（西暦、YYYY-MM）。空欄は年度の計。",
    monthEra: "年と月の和暦。空欄は年度の計。",
    sectionNo: "その年度の文書での節の番号。年度によって変わる。",
    sectionId: "節を表すコード。年度によって変わらない。",
    section: "節の名称。",
    summaryLine: "節の中の集計見出し。空欄は節の計。",
    detailHeading: "詳細のページでの見出し。",
    part: "集計見出しの中の種別（実施、協議など）。空欄は集計見出しの計。",
    rankCode: ({ rank }: Words) => `${rank}を表すコード。区分表にある。`,
    rank: ({ rank, meetingShort }: Words) =>
      `${meetingShort}を実施した時点の${rank}。空欄は${rank}によらない計。`,
    axis: ({ adviserShort }: Words) =>
      `節のほかに分けた軸（${adviserShort}別など）。空欄はその軸で分けない値。`,
    axisValue: "集計軸のどれに当たるか。",
    measureCode: "指標を表すコード。区分表にある。",
    measure: "指標の名称。",
    value:
      "指標の値。空欄は算出できないこと、0は0であったことを示す。割合は1を100%とする。",
    valueNote:
      "「秘匿」は、人数が少なく個人が分かるおそれがあるため、またはほかの値と合わせて計算すると分かるため、値を伏せて空欄にしたことを示す。伏せた値のある文書だけにある列。",
    unit: "値の単位。",
    source: "記録の種類。",
    record: "kintoneのレコード番号。",
    from: "始まった日。日まで分からない記録は空欄。",
    to: "終わった日。日まで分からない記録は空欄。",
    when: "文書に書く時期。",
    fullTitle: "題名。掲載を認めていない記録のものを含む。",
    person: ({ meetingShort, principal }: Words) =>
      `${meetingShort}の${principal}の氏名。`,
    division: ({ meetingShort, principal }: Words) =>
      `${meetingShort}の${principal}の、実施した時点の所属。活動では関係する所属。`,
    count: "その記録の回数。掲載のみの記録は空欄。",
    standing: "集計対象か、掲載のみか。",
    kind: "コードの種類。",
    code: "データに使うコード。",
    label: "コードが表す名称。",
    order: "文書に並べる順。",
  },
  measures: {
    count: ({ meetingShort }: Words) =>
      `${meetingShort}は実施した記録の数、活動は記録に入力された回数の合計。`,
    activityCount: "活動の記録に入力された回数の合計。",
    meetingsPerPerson: "誰か分かる参加の数を、その実人数で割った値。",
    once: "年度内の参加が1回だった人の数。",
    twice: "年度内の参加が2回だった人の数。",
    threeOrMore: "年度内の参加が3回以上だった人の数。",
    firstTime: "その月に、年度内で初めて参加した人の数。",
    returning:
      "その月の参加のうち、その人の年度内で2回目以降に当たるものの数（のべ）。",
    slots: ({ meetingShort }: Words) => `予定した${meetingShort}の枠の数。`,
    utilisationRate: ({ meetingShort }: Words) =>
      `${meetingShort}の回数を枠の数で割った値。`,
    meanInside: (words: Words) =>
      `${quietPeriod(words).ja}のある月の、1か月当たりの${words.meetingShort}の回数。`,
    meanOutside: (words: Words) =>
      `${quietPeriod(words).ja}のない月の、1か月当たりの${words.meetingShort}の回数。`,
    distinctAcrossRanks: ({ rank }: Words) =>
      `${rank}別の実人数の和から、年度の実人数を引いた値。複数の${rank}で数えた人がいるときに生じる。`,
    read: "読み込んだ記録のうち、年度に当たるものと、年度の分からないものの数。",
    counted: "集計した記録の数。",
    listedOnly: "文書に掲載し、回数に含めない記録の数。",
    excluded: "予約、中止、対象外など、集計も掲載もしない記録の数。",
    unclassified: "節や状態などが分からず、どの数値にも含まない記録の数。",
  },
  countOfEveryone: ({ principal, rank }: Words) =>
    `${rank}別の回数は${principal}の${rank}で数え、のべ人数と実人数は参加者それぞれの${rank}で数える。`,
  totalAttendance: ({ principal }: Words, rule: AttendanceRule): string =>
    rule === "principal"
      ? `参加した人の数を回ごとに足したもの。1回につき${principal}1名を数え、同席者は数えない。`
      : "参加した人の数を回ごとに足したもの。参加者の全員を数え、同席者を含む。",
  distinctAttendees:
    "同じ人を1名と数えた人数。足し合わせることはできない（計は記録から数え直したもの）。",
  asOf: (date: string) =>
    `${date}。これより後の記録は、この年度の数値に含まない。`,
  facts: ({
    meetingShort,
  }: Words): readonly (readonly [term: string, definition: string])[] => [
    ["データの出所", `kintoneに記録した${meetingShort}と活動。`],
    [
      "CSVの文字コード",
      "UTF-8（BOM付き）またはShift_JIS（CP932、BOMなし）。改行はCRLF。Shift_JISで表せない文字は〓で示す。= + - @ で始まる文字列は、計算式にならないよう先頭に'を付けた。",
    ],
  ],
};
