import type { SectionStyle } from "../../rollup/input/counting-rules";
import { lacksInSome } from "../../rollup/input/unknown-facts";
import type {
  FiscalYearRollup,
  SectionRollup,
} from "../../rollup/years/fiscal-year-rollup";
import type { DetailChapter } from "../detail/detail-chapter";
import { documentDate } from "../writing/document-date";
import { fiscalYearTitle } from "../writing/fiscal-year-titles";
import { whomCounted } from "../writing/whom-counted";
import { timesCell } from "../cells/number-cell";
import { numberRange } from "../cells/number-range";
import type { Block } from "../block";
import type { Chapter, ReportSection } from "../report";
import type { ReportContext } from "../report-context";
import { sectionSelection } from "./section-selection";
import { attendanceBullets } from "../sections/attendance";
import { lineBullets } from "../sections/lines";
import type { OverviewStyle } from "../sections/overview-style";
import { titleBullets } from "../sections/titles";
import { topicBullets } from "../sections/topics";
import { visitBullets } from "../sections/visits";
import {
  bulletsBlock,
  footnotes,
  ownText,
  paragraphs,
  sentenceBullet,
} from "./blocks";
import { textsOfSection } from "./summary-texts";

const styles: Readonly<Record<SectionStyle, OverviewStyle>> = {
  attendance: attendanceBullets,
  lines: lineBullets,
  topics: topicBullets,
  visits: visitBullets,
  narrative: () => [],
};

/** Without summary lines there are no lines to tell: the records are told instead. */
const styleOf = (
  { rule: { style }, lines }: SectionRollup,
  { unknown }: ReportContext,
): OverviewStyle =>
  style === "lines" &&
  unknown !== undefined &&
  (unknown.activities.includes("summaryLine") ||
    lines.every(({ activities }) =>
      activities.every(lacksInSome(unknown.inSome.activities, "summaryLine")),
    ))
    ? titleBullets
    : styles[style];

/**
 * The numbered sections of one fiscal year with their figures.
 * @param details the detail chapters of the document, which the sections point to
 */
export const buildOverview = (
  rollup: FiscalYearRollup,
  details: readonly DetailChapter[],
  context: ReportContext,
): Chapter => {
  const { fiscalYear } = rollup;
  const ownDetails = details.filter((detail) =>
    detail.fiscalYears.includes(fiscalYear),
  );
  const isDetailed = (section: SectionRollup) =>
    ownDetails.some(({ sectionId }) => sectionId === section.rule.id);
  const detailed = rollup.sections.filter(isDetailed);
  const pointer: Block = {
    kind: "pointer",
    text: context.messages.overview.pointer(
      numberRange(
        detailed.map(({ no }) => no),
        context.messages,
      ),
    ),
    targets: ownDetails.map(({ chapter }) => chapter.id),
  };
  return {
    id: `overview-${fiscalYear}`,
    kind: "overview",
    title: context.messages.overview.title(
      fiscalYearTitle(fiscalYear, context),
    ),
    fiscalYear,
    // A page with a title only looks cut off.
    lead: paragraphs(
      rollup.sections.length === 0
        ? [ownText(context.messages.overview.nothing)]
        : [],
    ),
    sections: rollup.sections.map((section) =>
      overviewSection(section, rollup, context, [
        ...(isDetailed(section) ? [] : textBlocks(section, rollup, context)),
        ...(section === detailed.at(-1) ? [pointer] : []),
      ]),
    ),
  };
};

const overviewSection = (
  section: SectionRollup,
  rollup: FiscalYearRollup,
  context: ReportContext,
  closing: readonly Block[],
): ReportSection => {
  const { rule, count, no } = section;
  const { messages, summary } = context;
  const { fiscalYear, asOf } = rollup;
  const asOfNote = messages.overview.asOf(documentDate(asOf, context));
  return {
    id: `overview-${fiscalYear}-${rule.id}`,
    ruleId: rule.id,
    no,
    title: rule.title,
    ...(count === null
      ? {}
      : { figure: timesCell(count, sectionSelection(rule, fiscalYear)) }),
    blocks: [
      ...bulletsBlock([
        ...textsOfSection(summary, "cadence", rule, fiscalYear)
          .map(({ text, ...written }) => ({
            text: messages.overview.cadence(text),
            ...written,
          }))
          .map(sentenceBullet),
        ...styleOf(section, context)(section, rollup, context),
        ...textsOfSection(summary, "bullet", rule, fiscalYear).map(
          sentenceBullet,
        ),
      ]),
      ...footnotes([
        ...(rule.style === "attendance"
          ? [asOfNote, ...whomCounted(context, { hasRanks: false })].map(
              ownText,
            )
          : []),
        ...section.footnotes.map(({ text, recordIds }) => ({
          text: messages.brackets(text),
          origins: recordIds.map((recordId) => ({
            source: "activities" as const,
            recordId,
            field: "exclusionReason" as const,
            text,
          })),
        })),
      ]),
      ...closing,
    ],
  };
};

/** Texts that a section without a detail page has no other place for. */
const textBlocks = (
  { rule }: SectionRollup,
  { fiscalYear }: FiscalYearRollup,
  { summary }: ReportContext,
): readonly Block[] =>
  paragraphs([
    ...textsOfSection(summary, "lead", rule, fiscalYear),
    ...textsOfSection(summary, "commentary", rule, fiscalYear),
    ...textsOfSection(summary, "closing", rule, fiscalYear),
  ]);
