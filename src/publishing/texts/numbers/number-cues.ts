import type { NumberContext } from "./number-context";
import { narrowWidth } from "./narrow-width";
import type { Surroundings } from "./sentence-of";

/** What the words around a number say of it. */
export interface NumberCues {
  /** のべ: attendances; 実: different people; absent: either. */
  readonly people?: "total" | "distinct";
  /** 平均 of months or of people. */
  readonly isMean: boolean;
  /** 一人当たり */
  readonly isPerPerson: boolean;
  /** 月8回, 毎月1回 */
  readonly isPerMonth: boolean;
  /** 年に, 週に: of no figure but the year's. */
  readonly isPerWeek: boolean;
  /** 増, 減, 差, 倍: between two figures. */
  readonly isChange: boolean;
  /** 最も多い, 最多 */
  readonly isExtreme: boolean;
  /** 枠 */
  readonly isSlots: boolean;
  /** 1回のみ, 3回以上, 複数回: how often people came */
  readonly isRepeat: boolean;
  /** 補佐官: who advises, not who came */
  readonly isAdvisers: boolean;
  /** 事例 */
  readonly isPractices: boolean;
  /** 会期 */
  readonly isCouncil: boolean;
}

const PER_MONTH =
  /(?:毎月|各月|月平均|ひと月|1か月|1カ月|1ヵ月|一か月|(?<![\d一二三四五六七八九十〇のいたる])月)(?:に|あたり|当たり)?(?:平均|約|およそ|[、,])*$/u;
const PER_WEEK = /(?:毎週|隔週|週)(?:に|あたり|当たり)?(?:約|およそ)?$/u;
const MEAN = /平均/u;
const PER_PERSON = /(?:一人|1人|一人ひとり)(?:当たり|あたり|当り)/u;
const CHANGE =
  /増|減|差|倍|伸び|上回|下回|上が|下が|上昇|低下|多く|少な|比べ|ポイント|比$|対前年/u;

/** Reads the words in front of a number up to the one before it, and those after it. */
export const numberCues = (
  { sentence, before, after }: Surroundings,
  { labels, words }: Pick<NumberContext, "labels" | "words">,
): NumberCues => {
  const plain = narrowWidth(sentence);
  const front = narrowWidth(before);
  const people = lastOf(front, after, labels);
  return {
    ...(people === undefined ? {} : { people }),
    isMean: MEAN.test(plain) || /^[/]人|^[/]月/u.test(narrowWidth(after)),
    isPerPerson: PER_PERSON.test(plain) || /^[/]人/u.test(narrowWidth(after)),
    isPerMonth: PER_MONTH.test(front) || /^[/]月/u.test(narrowWidth(after)),
    isPerWeek: PER_WEEK.test(front),
    isChange: CHANGE.test(plain),
    isExtreme: /最[もも多少大小高低]|ピーク/u.test(plain),
    isSlots: plain.includes("枠") || plain.includes("利用率"),
    isAdvisers: new RegExp(
      `${[words.adviser, words.adviserShort].map((word) => escaped(narrowWidth(word))).join("|")}|アドバイザー|専門家|外部人材`,
      "u",
    ).test(plain),
    isRepeat: /\d回(?:以上|のみ|だけ)|[12]回参加|複数回|繰り返|リピート/u.test(
      plain,
    ),
    isPractices: plain.includes("事例"),
    isCouncil: plain.includes("会期"),
  };
};

const escaped = (words: string): string =>
  words.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");

/** The last word of either measure in front of the number decides: のべ22名（実人数15名）. */
const lastOf = (
  before: string,
  after: string,
  labels: NumberContext["labels"],
): NumberCues["people"] => {
  const last = (words: readonly string[]): number =>
    Math.max(...words.map((word) => before.lastIndexOf(word)));
  const total = last([
    "のべ",
    "延べ",
    "延人数",
    "延",
    narrowWidth(labels.totalAttendance),
  ]);
  const distinct = last([
    "実人数",
    "実数",
    "実",
    narrowWidth(labels.distinctAttendees),
  ]);
  // 実施 and 実際 are no measure.
  const isDistinct =
    distinct >= 0 && !/^実[施際現績証行]/u.test(before.slice(distinct));
  if (total < 0 && !isDistinct) return undefined;
  if (/^(?:（|\()?(?:のべ|延べ)/u.test(after)) return "total";
  return isDistinct && distinct > total ? "distinct" : "total";
};
