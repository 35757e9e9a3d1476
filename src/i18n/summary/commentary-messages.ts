import type { CalendarMonth } from "../../domain/calendar/calendar-date";
import { formatMonthName } from "../../domain/calendar/era";
import { roundDecimal } from "../../domain/round-decimal";
import type {
  SuggestedFigure,
  Suggestion,
  SuggestionKind,
  SuggestionShapes,
} from "../../rollup/commentary/suggestion";
import type { Language } from "../language";

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
 * @param isPartOfYear whether the figures of the year before are those of a part of it
 */
export const commentarySentence = (
  suggestion: Suggestion,
  language: Language,
  isPartOfYear = false,
): string => {
  const sentence = (language === "ja" ? ja : en)[suggestion.kind] as (
    values: Readonly<Record<string, string>>,
  ) => string;
  return sentence({
    ...wordsOf(suggestion, language),
    yearBefore: YEAR_BEFORE[language][isPartOfYear ? "part" : "whole"],
    ...Object.fromEntries(
      suggestion.figures.map((figure) => [figure.name, formatFigure(figure)]),
    ),
  });
};

const YEAR_BEFORE = {
  ja: { whole: "前年度", part: "前年度の同じ時期" },
  en: { whole: "the year before", part: "in the same part of the year before" },
} as const;

/** What a figure of a sentence is, beside its value. */
export const commentaryFigureLabel = (
  kind: SuggestionKind,
  name: SuggestionShapes[SuggestionKind]["figures"],
  language: Language,
): string =>
  (kind === "rankShareRose" && name === "shareBefore"
    ? { ja: "前年度の割合", en: "Share the year before" }
    : FIGURE_LABELS[name])[language];

const FIGURE_LABELS: Readonly<
  Record<
    SuggestionShapes[SuggestionKind]["figures"],
    Readonly<Record<Language, string>>
  >
> = {
  current: { ja: "本年度", en: "This year" },
  before: { ja: "前年度", en: "Year before" },
  meetings: { ja: "本年度の回数", en: "Meetings" },
  meetingsBefore: { ja: "前年度の回数", en: "Meetings the year before" },
  difference: { ja: "差", en: "Difference" },
  count: { ja: "回数", en: "Count" },
  share: { ja: "割合", en: "Share" },
  shareBefore: { ja: "それまでの割合", en: "Share before" },
  shareAfter: { ja: "以降の割合", en: "Share after" },
  countAfter: { ja: "以降の回数", en: "Count after" },
  inside: { ja: "会期のある月の平均", en: "Mean with a session" },
  outside: { ja: "会期のない月の平均", en: "Mean without" },
  meetingsPerPerson: { ja: "一人当たり", en: "Per person" },
  people: { ja: "実人数", en: "People" },
  frequent: { ja: "3回以上の人数", en: "Three times or more" },
  secondHalf: { ja: "後半の初参加", en: "First time in the second half" },
  held: { ja: "実施", en: "Held" },
  slots: { ja: "枠", en: "Slots" },
  utilisationRate: { ja: "利用率", en: "Rate of use" },
  mean: { ja: "月平均", en: "Monthly mean" },
  divisions: { ja: "所属の数", en: "Divisions" },
  prepared: { ja: "準備", en: "Preparations" },
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

const ja: Sentences = {
  peopleIncreased: (v) =>
    `実施回数は${v.yearBefore}${v.meetingsBefore}回、本年度${v.meetings}回と同程度だが、参加した職員は実人数で${v.before}名から${v.current}名に増え、利用が広がった。`,
  peopleDecreased: (v) =>
    `実施回数は${v.yearBefore}${v.meetingsBefore}回、本年度${v.meetings}回と同程度だが、参加した職員は実人数で${v.before}名から${v.current}名に減り、同じ職員の継続的な利用が中心となった。`,
  sectionIncreased: (v) =>
    `${v.section}は${v.current}回で、${v.yearBefore}（${v.before}回）から${v.difference}回増えた。`,
  sectionDecreased: (v) =>
    `${v.section}は${v.current}回で、${v.yearBefore}（${v.before}回）から${v.difference}回減った。`,
  mainRank: (v) =>
    `役職別では${v.rank}が${v.count}回（全体の${v.share}）と最も多い。`,
  rankShareRose: (v) =>
    `全体に占める${v.rank}の割合は、${v.yearBefore}の${v.shareBefore}から${v.share}に上がった。`,
  rankRoseAfterMilestone: (v) =>
    `${v.month}（${v.milestone}）以降は${v.rank}の活用が進み、${v.countAfter}回と、占める割合はそれまでの${v.shareBefore}から${v.shareAfter}になった。`,
  fewerInCouncilSessions: (v) =>
    `議会の会期にかかる月は月平均${v.inside}回で、それ以外の月（月平均${v.outside}回）より少なく、会期中は参加しづらい傾向がある。`,
  sameStaffReturns: (v) =>
    `参加した職員（実人数${v.people}名）は一人当たり平均${v.meetingsPerPerson}回参加しており、同じ職員が繰り返し参加する傾向がある。`,
  frequentParticipants: (v) =>
    `3回以上参加した職員は${v.frequent}名で、実人数の${v.share}に当たる。`,
  newParticipantsContinue: (v) =>
    `年度の後半にも${v.secondHalf}名（実人数${v.people}名のうち）が初めて参加し、新たな利用が続いている。`,
  slotsNearlyFull: (v) =>
    `用意した${v.slots}回の枠に対して${v.held}回（利用率${v.utilisationRate}）と、枠はほぼ埋まっている。`,
  slotsLeft: (v) =>
    `用意した${v.slots}回の枠に対して${v.held}回（利用率${v.utilisationRate}）で、枠に余裕がある。`,
  busiestMonth: (v) =>
    `最も多かったのは${v.month}の${v.count}回で、月平均（${v.mean}回）を大きく上回った。`,
  mainTheme: (v) =>
    `相談テーマは「${v.theme}」が${v.count}回（全体の${v.share}）と最も多い。`,
  mainMode: (v) =>
    `実施方法は${v.mode}が${v.count}回（全体の${v.share}）を占める。`,
  manyDivisions: (v) =>
    `${v.divisions}の所属から参加があり、全庁的に利用されている。`,
  preparedThoroughly: (v) =>
    `${v.line}は、${v.heldPart}${v.held}回に対して${v.preparedPart}を${v.prepared}回重ねた。`,
};

const en: Sentences = {
  peopleIncreased: (v) =>
    `The number of meetings was about the same (${v.meetingsBefore} ${v.yearBefore}, ${v.meetings} now), but the number of different people rose from ${v.before} to ${v.current}: use has spread.`,
  peopleDecreased: (v) =>
    `The number of meetings was about the same (${v.meetingsBefore} ${v.yearBefore}, ${v.meetings} now), but the number of different people fell from ${v.before} to ${v.current}: the same staff came more often.`,
  sectionIncreased: (v) =>
    `${v.section}: ${v.current} times, ${v.difference} more than ${v.yearBefore} (${v.before}).`,
  sectionDecreased: (v) =>
    `${v.section}: ${v.current} times, ${v.difference} fewer than ${v.yearBefore} (${v.before}).`,
  mainRank: (v) =>
    `Most meetings were with ${v.rank}: ${v.count}, ${v.share} of all.`,
  rankShareRose: (v) =>
    `The share of ${v.rank} rose from ${v.shareBefore} ${v.yearBefore} to ${v.share}.`,
  rankRoseAfterMilestone: (v) =>
    `From ${v.month} on (${v.milestone}) ${v.rank} made more use of the meetings: ${v.countAfter} of them, a share of ${v.shareAfter} after ${v.shareBefore} before.`,
  fewerInCouncilSessions: (v) =>
    `Months with a council session had ${v.inside} meetings on average, the others ${v.outside}: it is hard to take part during sessions.`,
  sameStaffReturns: (v) =>
    `The ${v.people} people who took part came ${v.meetingsPerPerson} times on average: the same staff tends to return.`,
  frequentParticipants: (v) =>
    `${v.frequent} people came three times or more, ${v.share} of all participants.`,
  newParticipantsContinue: (v) =>
    `In the second half of the year ${v.secondHalf} of the ${v.people} participants came for the first time: new people keep joining.`,
  slotsNearlyFull: (v) =>
    `${v.held} meetings filled ${v.utilisationRate} of the ${v.slots} slots: nearly all are taken.`,
  slotsLeft: (v) =>
    `${v.held} meetings filled ${v.utilisationRate} of the ${v.slots} slots: there is room for more.`,
  busiestMonth: (v) =>
    `${v.month} had most meetings (${v.count}), well above the monthly mean of ${v.mean}.`,
  mainTheme: (v) =>
    `The most frequent theme was “${v.theme}”: ${v.count} meetings, ${v.share} of all.`,
  mainMode: (v) => `${v.count} meetings (${v.share}) were held as ${v.mode}.`,
  manyDivisions: (v) =>
    `People from ${v.divisions} divisions took part: use is citywide.`,
  preparedThoroughly: (v) =>
    `${v.line}: ${v.prepared} × ${v.preparedPart} stand behind ${v.held} × ${v.heldPart}.`,
};
