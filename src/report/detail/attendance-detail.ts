import {
  fiscalYearsTitle,
  fiscalYearTitle,
} from "../writing/fiscal-year-titles";
import { timesCell } from "../cells/number-cell";
import { bulletsBlock, paragraphs, sentenceBullet } from "../chapters/blocks";
import type { Block, Bullet } from "../block";
import type { ReportSection } from "../report";
import type { ReportContext } from "../report-context";
import type { WrittenText } from "../text-origin";
import { eachOnce } from "../writing/each-once";
import { sectionSelection } from "../chapters/section-selection";
import { textsOfSection } from "../chapters/summary-texts";
import type { DetailChapter, SectionOfYear } from "./detail-chapter";
import { monthChart } from "./month-chart";
import { monthTable } from "./month-table";
import { publishedVoices, shownThemes } from "./published-meeting-texts";
import { rankTable } from "./rank-table";
import { usageTable } from "./usage-table";

/** The meetings: chart and tables a year, then 所見, themes and voices of all years. */
export const buildAttendanceDetail = (
  years: readonly SectionOfYear[],
  context: ReportContext,
): DetailChapter => {
  const rules = years.map(({ section }) => section.rule);
  const sectionId = rules[0]?.id ?? "";
  const numbers = [...new Set(years.map(({ section }) => section.no))];
  return {
    sectionId,
    fiscalYears: years.map(({ rollup }) => rollup.fiscalYear),
    chapter: {
      id: `detail-${sectionId}`,
      kind: "detail",
      no: numbers.join("・"),
      ruleId: sectionId,
      title: rules[0]?.title ?? "",
      lead: paragraphs(textsOfYears("lead", years, context)),
      sections: [
        ...years.map((year) => yearSection(year, context)),
        ...closingSections(sectionId, years, context),
      ],
    },
  };
};

const yearSection = (
  { section, rollup }: SectionOfYear,
  context: ReportContext,
): ReportSection => {
  const { fiscalYear, meetings } = rollup;
  return {
    id: `detail-${section.rule.id}-${fiscalYear}`,
    title: fiscalYearTitle(fiscalYear, context),
    figure: timesCell(
      meetings.count,
      sectionSelection(section.rule, fiscalYear),
    ),
    blocks:
      meetings.count === 0
        ? []
        : [
            monthChart(rollup, context),
            ...(meetings.byRank.length === 0
              ? []
              : [rankTable(rollup, context)]),
            monthTable(rollup, context),
          ],
  };
};

const closingSections = (
  sectionId: string,
  years: readonly SectionOfYear[],
  context: ReportContext,
): readonly ReportSection[] => {
  const { messages, words, meetings } = context;
  const rollups = years.map(({ rollup }) => rollup);
  const section = (
    part: string,
    title: string,
    blocks: readonly Block[],
  ): readonly ReportSection[] =>
    blocks.length === 0
      ? []
      : [{ id: `detail-${sectionId}-${part}`, title, blocks }];
  return [
    ...section("usage", messages.usage.title, usageTable(rollups, context)),
    ...section(
      "commentary",
      messages.attendance.commentary,
      bulletsBlock(commentaryOfYears(years, context)),
    ),
    ...section(
      "themes",
      messages.attendance.themes,
      sentences(shownThemes(rollups, context)),
    ),
    ...section(
      "voices",
      messages.attendance.voices(words),
      sentences(publishedVoices(meetings, rollups)),
    ),
    ...section(
      "closing",
      messages.detail.closing,
      paragraphs(textsOfYears("closing", years, context)),
    ),
  ];
};

const sentences = (texts: readonly WrittenText[]): readonly Block[] =>
  bulletsBlock(texts.map(sentenceBullet));

/**
 * 所見 of the section, each sentence once: those of all years first, the others
 * under the years that they were written for.
 */
const commentaryOfYears = (
  years: readonly SectionOfYear[],
  context: ReportContext,
): readonly Bullet[] => {
  const texts = textsOfYears("commentary", years, context);
  const written = years.map(({ section, rollup: { fiscalYear } }) => ({
    fiscalYear,
    texts: new Set(
      textsOfSection(
        context.summary,
        "commentary",
        section.rule,
        fiscalYear,
      ).map(({ text }) => text),
    ),
  }));
  const byYears = new Map<string, { years: number[]; items: Bullet[] }>();
  for (const each of texts) {
    const of = written
      .filter((year) => year.texts.has(each.text))
      .map(({ fiscalYear }) => fiscalYear);
    const key = of.join();
    const group = byYears.get(key) ?? { years: of, items: [] };
    byYears.set(key, group);
    group.items.push(sentenceBullet(each));
  }
  const groups = [...byYears.values()];
  const isOfAll = (group: { readonly years: readonly number[] }) =>
    group.years.length === years.length;
  return [
    ...groups.filter(isOfAll).flatMap(({ items }) => items),
    ...groups
      .filter((group) => !isOfAll(group))
      .map((group) => ({
        label: fiscalYearsTitle(group.years, context),
        figures: [],
        items: group.items,
      })),
  ];
};

/** Texts of the section in any of the years, each once. */
const textsOfYears = (
  kind: "lead" | "commentary" | "closing",
  years: readonly SectionOfYear[],
  { summary }: ReportContext,
): readonly WrittenText[] =>
  eachOnce(
    years.flatMap(({ section, rollup }) =>
      textsOfSection(summary, kind, section.rule, rollup.fiscalYear),
    ),
  );
