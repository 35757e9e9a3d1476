import { quietPeriod } from "../../domain/words/quiet-period";
import { hasPostings } from "../../domain/words/has-postings";
import type { CalendarMonth } from "../../domain/calendar/calendar-date";
import { formatMonthName } from "../../domain/calendar/era";
import { roundDecimal } from "../../domain/round-decimal";
import type {
  SuggestedFigure,
  Suggestion,
  SuggestionKind,
  SuggestionShapes,
} from "../../rollup/commentary/suggestion";
import type { WritingStyle } from "../../domain/writing-style";
import type { Words } from "../../domain/words/words";
import type { Language } from "../language";
import { publishedMessages } from "./published-messages";

/** The figures and words of a sentence, ready to print; `yearBefore` is what the base is called. */
type Values<Kind extends SuggestionKind> = Readonly<
  Record<
    | SuggestionShapes[Kind]["figures"]
    | SuggestionShapes[Kind]["words"]
    | "yearBefore",
    string
  >
>;

type Sentences = {
  readonly [Kind in SuggestionKind]: (values: Values<Kind>) => string;
};

/**
 * A suggested sentence in words.
 * @param words in the language of the sentence
 * @param style how Japanese sentences end
 * @param base what the figures of the year before are
 */
export const commentarySentence = (
  suggestion: Suggestion,
  language: Language,
  words: Words,
  style: WritingStyle,
  base: CommentaryBase = "whole",
): string => {
  const sentences =
    language === "ja" ? japanese(ENDS[style], words) : english(words);
  const sentence = sentences[suggestion.kind] as (
    values: Readonly<Record<string, string>>,
  ) => string;
  return sentence({
    ...wordsOf(suggestion, language),
    yearBefore: YEAR_BEFORE[language][base],
    ...Object.fromEntries(
      suggestion.figures.map((figure) => [figure.name, formatFigure(figure)]),
    ),
  });
};

/** The year before as a whole, a part of it, or its 公表値. */
export type CommentaryBase = "whole" | "part" | "published";

const YEAR_BEFORE: Readonly<
  Record<Language, Readonly<Record<CommentaryBase, string>>>
> = {
  ja: {
    whole: "前年度",
    part: "前年度の同じ時期",
    published: "前年度の公表値",
  },
  en: {
    whole: "the year before",
    part: "in the same part of the year before",
    published: "as published for the year before",
  },
};

/** What a figure of a sentence is, beside its value. */
export const commentaryFigureLabel = (
  kind: SuggestionKind,
  name: SuggestionShapes[SuggestionKind]["figures"],
  language: Language,
  base: CommentaryBase = "whole",
): string => {
  const ofBefore = kind === "rankShareRose" ? OF_YEAR_BEFORE[name] : undefined;
  const label = (ofBefore ?? FIGURE_LABELS[name])[language];
  return base === "published" && /^(before|meetingsBefore)$/u.test(name)
    ? publishedMessages[language].marked(label)
    : label;
};

const OF_YEAR_BEFORE: Partial<typeof FIGURE_LABELS> = {
  countBefore: { ja: "前年度の回数", en: "Count the year before" },
  totalBefore: {
    ja: "前年度の全体の回数",
    en: "All the year before",
  },
  shareBefore: { ja: "前年度の割合", en: "Share the year before" },
};

const FIGURE_LABELS: Readonly<
  Record<
    SuggestionShapes[SuggestionKind]["figures"],
    Readonly<Record<Language, string>>
  >
> = {
  current: { ja: "本年度", en: "This year" },
  before: { ja: "前年度", en: "Year before" },
  meetings: { ja: "本年度の回数", en: "Times" },
  meetingsBefore: { ja: "前年度の回数", en: "Times the year before" },
  difference: { ja: "差", en: "Difference" },
  count: { ja: "回数", en: "Count" },
  share: { ja: "割合", en: "Share" },
  shareBefore: { ja: "それまでの割合", en: "Share before" },
  shareAfter: { ja: "以降の割合", en: "Share after" },
  countAfter: { ja: "以降の回数", en: "Count after" },
  inside: { ja: "会期のある月の平均", en: "Mean with a session" },
  outside: { ja: "会期のない月の平均", en: "Mean without" },
  total: { ja: "全体の回数", en: "All" },
  countBefore: { ja: "それまでの回数", en: "Count before" },
  totalBefore: { ja: "それまでの全体の回数", en: "All before" },
  totalAfter: { ja: "以降の全体の回数", en: "All after" },
  repeated: { ja: "2回以上の人数", en: "Twice or more" },
  people: { ja: "実人数", en: "People" },
  frequent: { ja: "3回以上の人数", en: "Three times or more" },
  secondHalf: { ja: "後半の初参加", en: "First time in the second half" },
  held: { ja: "実施", en: "Held" },
  slots: { ja: "枠", en: "Slots" },
  utilisationRate: { ja: "利用率", en: "Rate of use" },
  mean: { ja: "月平均", en: "Monthly mean" },
  divisions: { ja: "所属の数", en: "Divisions" },
  prepared: { ja: "協議", en: "Preparations" },
};

/** Whole numbers as they are, means to one decimal, rates in whole percent. */
const formatFigure = ({ value, unit }: SuggestedFigure): string => {
  if (unit === "rate") return `${roundDecimal(value * 100, 0)}%`;
  return unit === "timesPerPerson" || unit === "timesPerMonth"
    ? roundDecimal(value, 1)
    : String(value);
};

/** Words are printed as the records have them; months by their name. */
const wordsOf = (
  { words }: Suggestion,
  language: Language,
): Readonly<Record<string, string>> =>
  "month" in words
    ? {
        ...words,
        month: formatMonthName(words.month as CalendarMonth, language),
      }
    : words;

/** Chooses between the two ends of a sentence: である and です・ます. */
type End = (plain: string, polite: string) => string;

const ENDS: Readonly<Record<WritingStyle, End>> = {
  plain: (plain) => plain,
  polite: (_, polite) => polite,
};

const japanese = (
  end: End,
  { staff, rank }: Pick<Words, "staff" | "rank">,
): Sentences => ({
  peopleIncreased: (v) =>
    `実施回数は${v.yearBefore}${v.meetingsBefore}回、本年度${v.meetings}回と同程度${end("だが", "ですが")}、参加した${staff}は実人数で${v.before}名から${v.current}名に${end("増えた", "増えました")}。`,
  peopleDecreased: (v) =>
    `実施回数は${v.yearBefore}${v.meetingsBefore}回、本年度${v.meetings}回と同程度${end("だが", "ですが")}、参加した${staff}は実人数で${v.before}名から${v.current}名に${end("減った", "減りました")}。`,
  sectionIncreased: (v) =>
    `${v.section}は${v.current}回で、${v.yearBefore}（${v.before}回）から${v.difference}回${end("増えた", "増えました")}。`,
  sectionDecreased: (v) =>
    `${v.section}は${v.current}回で、${v.yearBefore}（${v.before}回）から${v.difference}回${end("減った", "減りました")}。`,
  mainRank: (v) =>
    `${rank}別では、${v.rank}が${v.total}回のうち${v.count}回（${v.share}）と最も${end("多かった", "多くなりました")}。`,
  rankShareRose: (v) =>
    `${v.rank}の割合は、${v.yearBefore}の${v.shareBefore}（${v.totalBefore}回のうち${v.countBefore}回）から${v.share}（${v.total}回のうち${v.count}回）に${end("上がった", "上がりました")}。`,
  rankRoseAfterMilestone: (v) =>
    `${v.month}（${v.milestone}）以降は、${v.rank}の割合が${v.shareBefore}（${v.totalBefore}回のうち${v.countBefore}回）から${v.shareAfter}（${v.totalAfter}回のうち${v.countAfter}回）に${end("上がった", "上がりました")}。`,
  rankSinceMilestone: (v) =>
    `${v.month}（${v.milestone}）以降は、${v.totalAfter}回のうち${v.countAfter}回（${v.shareAfter}）を${v.rank}が${end("占めた", "占めました")}。`,
  fewerInCouncilSessions: (v) =>
    `${hasPostings({ staff }) ? "議会の会期" : quietPeriod({ staff }).ja}にかかる月は月平均${v.inside}回で、それ以外の月（月平均${v.outside}回）より${end("少なかった", "少なくなりました")}。`,
  sameStaffReturns: (v) =>
    `参加した${staff}${v.people}名（実人数）のうち${v.repeated}名（${v.share}）が2回以上参加し、同じ${staff}が繰り返し利用${end("した", "しました")}。`,
  frequentParticipants: (v) =>
    `参加した${staff}${v.people}名（実人数）のうち${v.frequent}名（${v.share}）が3回以上参加${end("した", "しました")}。`,
  newParticipantsContinue: (v) =>
    `年度の後半にも、参加した${staff}${v.people}名（実人数）のうち${v.secondHalf}名が年度内で初めて参加${end("した", "しました")}。`,
  slotsNearlyFull: (v) =>
    `用意した${v.slots}回の枠に対して${v.held}回（利用率${v.utilisationRate}）と、枠はほぼ${end("埋まった", "埋まりました")}。`,
  slotsLeft: (v) =>
    `用意した${v.slots}回の枠に対して${v.held}回（利用率${v.utilisationRate}）で、枠に余裕が${end("あった", "ありました")}。`,
  busiestMonth: (v) =>
    `最も多かったのは${v.month}の${v.count}回で、月平均（${v.mean}回）を${end("上回った", "上回りました")}。`,
  mainTheme: (v) =>
    `相談テーマは、「${v.theme}」が${v.total}回のうち${v.count}回（${v.share}）と最も${end("多かった", "多くなりました")}。`,
  mainMode: (v) =>
    `実施方法は、${v.mode}が${v.total}回のうち${v.count}回（${v.share}）を${end("占めた", "占めました")}。`,
  manyDivisions: (v) =>
    `${v.divisions}の所属から参加が${end("あった", "ありました")}。`,
  preparedThoroughly: (v) =>
    `${v.line}は、${v.heldPart}${v.held}回に対して${v.preparedPart}を${v.prepared}回${end("重ねた", "重ねました")}。`,
});

const english = ({ meetingShort, staff }: Words): Sentences => ({
  peopleIncreased: (v) =>
    `The number of ${meetingShort}s was about the same (${v.meetingsBefore} ${v.yearBefore}, ${v.meetings} now), but the number of different people rose from ${v.before} to ${v.current}.`,
  peopleDecreased: (v) =>
    `The number of ${meetingShort}s was about the same (${v.meetingsBefore} ${v.yearBefore}, ${v.meetings} now), but the number of different people fell from ${v.before} to ${v.current}.`,
  sectionIncreased: (v) =>
    `${v.section}: ${v.current} times, ${v.difference} more than ${v.yearBefore} (${v.before}).`,
  sectionDecreased: (v) =>
    `${v.section}: ${v.current} times, ${v.difference} fewer than ${v.yearBefore} (${v.before}).`,
  mainRank: (v) =>
    `Most ${meetingShort}s were with ${v.rank}: ${v.count} of ${v.total} (${v.share}).`,
  rankShareRose: (v) =>
    `The share of ${v.rank} rose from ${v.shareBefore} (${v.countBefore} of ${v.totalBefore}) ${v.yearBefore} to ${v.share} (${v.count} of ${v.total}).`,
  rankRoseAfterMilestone: (v) =>
    `From ${v.month} on (${v.milestone}) the share of ${v.rank} rose from ${v.shareBefore} (${v.countBefore} of ${v.totalBefore} ${meetingShort}s) to ${v.shareAfter} (${v.countAfter} of ${v.totalAfter}).`,
  rankSinceMilestone: (v) =>
    `From ${v.month} on (${v.milestone}) ${v.countAfter} of ${v.totalAfter} ${meetingShort}s (${v.shareAfter}) were with ${v.rank}.`,
  fewerInCouncilSessions: (v) =>
    `Months with a ${quietPeriod({ staff }).en} had ${v.inside} ${meetingShort}s on average, the others ${v.outside}.`,
  sameStaffReturns: (v) =>
    `${v.repeated} of the ${v.people} people (${v.share}) came twice or more: most of them returned.`,
  frequentParticipants: (v) =>
    `${v.frequent} of the ${v.people} people (${v.share}) came three times or more.`,
  newParticipantsContinue: (v) =>
    `In the second half of the year ${v.secondHalf} of the ${v.people} people came for the first time of the year.`,
  slotsNearlyFull: (v) =>
    `${v.held} ${meetingShort}s filled ${v.utilisationRate} of the ${v.slots} slots: nearly all are taken.`,
  slotsLeft: (v) =>
    `${v.held} ${meetingShort}s filled ${v.utilisationRate} of the ${v.slots} slots: there is room for more.`,
  busiestMonth: (v) =>
    `${v.month} had most ${meetingShort}s (${v.count}), above the monthly mean of ${v.mean}.`,
  mainTheme: (v) =>
    `The most frequent theme was “${v.theme}”: ${v.count} of ${v.total} ${meetingShort}s (${v.share}).`,
  mainMode: (v) =>
    `${v.count} of ${v.total} ${meetingShort}s (${v.share}) were held as ${v.mode}.`,
  manyDivisions: (v) => `People from ${v.divisions} divisions took part.`,
  preparedThoroughly: (v) =>
    `${v.line}: ${v.prepared} × ${v.preparedPart} stand behind ${v.held} × ${v.heldPart}.`,
});
