import { formatCell } from "../../../report/cells/format-cell";
import type { ReportSection } from "../../../report/report";
import type { Paragraph, Run } from "../flow/paragraph";
import type { TextScale } from "../flow/text-scale";
import { headingParagraph } from "../flow/text-scale";
import type { PlanContext } from "../plan/plan-context";

/** The heading of a section, with its number and its figure. */
export const sectionHeading = (
  { no, title, figure }: ReportSection,
  scale: TextScale,
  { language }: Pick<PlanContext, "language">,
): Paragraph => {
  const number: readonly Run[] =
    no === undefined ? [] : [{ text: `${no} `, ink: "accent" }];
  return headingParagraph(
    [...number, { text: title }],
    figure === undefined ? [] : [{ text: formatCell(figure, language) }],
    scale,
  );
};
