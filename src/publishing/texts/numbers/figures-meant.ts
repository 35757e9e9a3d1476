import { monthNumberOf } from "../../../domain/calendar/calendar-date";
import { samenessKey } from "../../../domain/sameness/sameness";
import type {
  QuotableFigure,
  QuotableMeasure,
  QuotableName,
} from "../../../rollup/quoting/quotable-figure";
import { namedYears } from "./named-years";
import type { NumberContext, NumberPlace } from "./number-context";
import type { NumberCues } from "./number-cues";
import { numberCues } from "./number-cues";
import type { WrittenNumber } from "./read-numbers";
import { sentenceAround } from "./sentence-of";
import type { Surroundings } from "./sentence-of";

/**
 * The figures that a number of a text can mean, the likeliest first: those of
 * its unit, year and section that the words around it do not rule out. A figure
 * of a part (a rank, a month, a line) is meant where the sentence names it.
 */
export const figuresMeant = (
  number: WrittenNumber,
  text: string,
  place: NumberPlace,
  context: NumberContext,
): readonly QuotableFigure[] => {
  const around = sentenceAround(text, number.from, number.to);
  const cues = numberCues(around, context);
  const isOfYear = yearTest(around, place);
  const isOfSection = sectionTest(around, place, context);
  const isNamed = nameTest(around, place, context);
  return context.figures
    .filter(
      (figure) =>
        isOfUnit(number, figure) &&
        isOfYear(figure) &&
        isOfSection(figure) &&
        isAllowed(figure, cues) &&
        isNamed(figure),
    )
    .map((figure) => ({ figure, rank: rankOf(figure, place) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ figure }) => figure);
};

/** Whether the sentence speaks of a year that there are no figures of. */
export const speaksOfOtherYears = (
  { from, to }: WrittenNumber,
  text: string,
  { fiscalYear }: NumberPlace,
  { figures }: NumberContext,
): boolean => {
  const { sentence } = sentenceAround(text, from, to);
  const { before } = namedYears(sentence, fiscalYear);
  return (
    before !== undefined &&
    !figures.some((figure) => figure.fiscalYear === before)
  );
};

/** Own section and year first; of those the narrowest that is named. */
const rankOf = (figure: QuotableFigure, place: NumberPlace): number =>
  (figure.sectionId === place.sectionId ? 0 : 100) +
  (figure.fiscalYear === place.fiscalYear ? 0 : 50) +
  (figure.change === undefined ? 0 : 10) +
  (figure.suggested === undefined ? 0 : 5) -
  figure.names.length;

/** Records of a section may be told in 件 as well as in 回. */
const isOfUnit = ({ unit }: WrittenNumber, figure: QuotableFigure): boolean =>
  figure.unit === unit ||
  (unit === "records" &&
    figure.unit === "times" &&
    figure.measure === "count" &&
    figure.selection?.grain === "activity");

const yearTest = (
  { sentence }: Surroundings,
  { fiscalYear }: NumberPlace,
): ((figure: QuotableFigure) => boolean) => {
  const { years, isOfSeveral } = namedYears(sentence, fiscalYear);
  return (figure) => {
    if (figure.fiscalYear === undefined) {
      return (
        fiscalYear === undefined ||
        isOfSeveral ||
        figure.sectionId === undefined
      );
    }
    if (figure.fiscalYear === fiscalYear || years.includes(figure.fiscalYear)) {
      return true;
    }
    return fiscalYear === undefined && years.length === 0;
  };
};

/** Other sections of a text that is for one are meant where the sentence names them. */
const sectionTest = (
  { sentence }: Surroundings,
  { sectionId }: NumberPlace,
  { sections }: NumberContext,
): ((figure: QuotableFigure) => boolean) => {
  const key = samenessKey(sentence);
  const named = new Set(
    sections
      .filter(({ title }) => key.includes(samenessKey(title)))
      .map(({ id }) => id),
  );
  return (figure) =>
    sectionId === undefined ||
    figure.sectionId === undefined ||
    figure.sectionId === sectionId ||
    named.has(figure.sectionId);
};

const nameTest = (
  { sentence }: Surroundings,
  { activityId }: NumberPlace,
  { ranks }: NumberContext,
): ((figure: QuotableFigure) => boolean) => {
  const key = samenessKey(sentence);
  const known = new Map<string, boolean>();
  const isSaid = (name: QuotableName): boolean => {
    const id = `${name.by} ${name.by === "month" ? name.month : name.word}`;
    const answer =
      known.get(id) ??
      spellingsOf(name, ranks).some((spelling) => spelling.test(key));
    known.set(id, answer);
    return answer;
  };
  return ({ names, selection }) => {
    const isOwn =
      activityId !== undefined &&
      selection?.grain === "activity" &&
      selection.recordIds?.includes(activityId) === true;
    return isOwn || names.every(isSaid);
  };
};

interface Spelling {
  readonly test: (key: string) => boolean;
}

/** 課長 is 課長級 in a sentence; 1月 is not in 11月. */
const spellingsOf = (
  name: QuotableName,
  ranks: NumberContext["ranks"],
): readonly Spelling[] => {
  if (name.by === "month") {
    return [new RegExp(`(?<!\\d)${monthNumberOf(name.month)}月`, "u")];
  }
  const rank = ranks.find(({ label }) => label === name.word);
  const words = [name.word, ...(rank?.synonyms ?? [])].map((word) =>
    samenessKey(word).replace(name.by === "rank" ? /級$/u : /$^/u, ""),
  );
  return words
    .filter((word) => word !== "")
    .map((word) => ({ test: (key) => key.includes(word) }));
};

/** Whether the words around leave a figure of this measure possible. */
const isAllowed = (
  { measure, change, suggested, unit }: QuotableFigure,
  cues: NumberCues,
): boolean => {
  if (cues.isPerWeek) return false;
  if (change !== undefined && !cues.isChange) return false;
  if (unit === "people" && cues.people !== undefined && !suggested) {
    return (
      measure === "participants" ||
      (measure === "advisers" && cues.isAdvisers) ||
      (cues.people === "total") === (measure === "totalAttendance")
    );
  }
  if (suggested !== undefined) return !cues.isPerMonth;
  if (cues.isPerMonth) return PER_MONTH.includes(measure);
  const rule = RULES[measure];
  return rule === undefined || rule(cues);
};

const PER_MONTH: readonly QuotableMeasure[] = [
  "meanPerMonth",
  "slotsPerMonth",
  "meanInside",
  "meanOutside",
];

/** Measures that only some words mean. */
const RULES: {
  readonly [Measure in QuotableMeasure]?: (cues: NumberCues) => boolean;
} = {
  meetingsPerPerson: ({ isMean, isPerPerson }) => isMean || isPerPerson,
  meanPerMonth: ({ isMean }) => isMean,
  meanInside: ({ isMean, isCouncil }) => isMean || isCouncil,
  meanOutside: ({ isMean, isCouncil }) => isMean || isCouncil,
  once: ({ isRepeat }) => isRepeat,
  twice: ({ isRepeat }) => isRepeat,
  threeOrMore: ({ isRepeat }) => isRepeat,
  busiestMonth: ({ isExtreme }) => isExtreme,
  quietestMonth: ({ isExtreme }) => isExtreme,
  advisers: ({ isAdvisers }) => isAdvisers,
  goodPractices: ({ isPractices }) => isPractices,
  slots: ({ isSlots }) => isSlots,
  slotsPerMonth: ({ isSlots }) => isSlots,
};
