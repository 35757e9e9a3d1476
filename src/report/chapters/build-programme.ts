import { withHonorific } from "../../domain/words/with-honorific";
import type { Adviser } from "../../domain/adviser";
import { advisersOfYears } from "../../rollup/input/advisers-of-years";
import { formatTenure } from "../../domain/calendar/tenure";
import { paragraphs, writtenBy } from "./blocks";
import { dateStyle } from "../writing/document-date";
import { textCell } from "../cells/number-cell";
import type { Block } from "../block";
import type { Chapter, ReportSection } from "../report";
import type { ReportContext } from "../report-context";
import type { TextOrigin } from "../text-origin";
import { summaryOrigin } from "../writing/summary-origin";
import { textsOfDocument } from "./summary-texts";

/** About the programme: its text, the advisers with their tenure, pictures. No chapter without content. */
export const buildProgramme = (context: ReportContext): readonly Chapter[] => {
  const { messages, words, summary } = context;
  const lead = paragraphs(textsOfDocument(summary, "programme"));
  const sections = [
    ...section(
      "tenures",
      messages.programme.tenures(words),
      tenureTable(context),
    ),
    ...section("pictures", messages.programme.pictures, pictures(context)),
  ];
  return lead.length === 0 && sections.length === 0
    ? []
    : [
        {
          id: "programme",
          kind: "programme",
          title: messages.programme.title(words),
          lead,
          sections,
        },
      ];
};

const section = (
  part: string,
  title: string,
  blocks: readonly Block[],
): readonly ReportSection[] =>
  blocks.length === 0 ? [] : [{ id: `programme-${part}`, title, blocks }];

const tenureTable = (context: ReportContext): readonly Block[] => {
  const { messages, words, language, yearStyle } = context;
  const advisers = advisersOfYears(context.advisers, context.rollups);
  const text = messages.programme;
  const isIntroduced = advisers.some(
    ({ introduction }) => introduction !== undefined,
  );
  return advisers.length === 0
    ? []
    : [
        {
          kind: "table",
          id: "tenures",
          caption: text.tenureCaption(words),
          columns: [
            { id: "name", label: text.name },
            { id: "tenure", label: text.tenures(words) },
            ...(isIntroduced
              ? [{ id: "introduction", label: text.introduction }]
              : []),
          ],
          rows: advisers.map((adviser) => ({
            id: adviser.recordId,
            header: textCell(
              withHonorific(adviser.name, words.honorific),
              adviserOrigin(adviser, "name"),
            ),
            cells: [
              textCell(formatTenure(adviser, language, dateStyle(yearStyle))),
              ...(isIntroduced
                ? [
                    textCell(
                      adviser.introduction ?? "",
                      adviserOrigin(adviser, "introduction"),
                    ),
                  ]
                : []),
            ],
            isTotal: false,
          })),
          notes: [],
        },
      ];
};

const adviserOrigin = (
  { recordId, ...adviser }: Adviser,
  field: "name" | "introduction",
): readonly TextOrigin[] => {
  const text = adviser[field];
  return text === undefined
    ? []
    : [{ source: "advisers", recordId, field, text }];
};

/** 体制図 and other pictures; the name of the file is what is known about them. */
const pictures = ({ summary }: ReportContext): readonly Block[] =>
  (summary?.pictures ?? []).map(({ fileKey, name }) => {
    const caption = name.replace(/\.[^.]+$/u, "");
    return {
      kind: "image",
      image: { fileKey, name, alternativeText: caption },
      caption,
      ...writtenBy({ origins: summaryOrigin(summary, "pictures", caption) }),
    };
  });
