import { slideMessages } from "../../../i18n/documents/slide-messages";
import type { Language } from "../../../i18n/language";
import type { Paragraph } from "../flow/paragraph";
import type { SetGroup, TextGroup } from "../flow/set-group";
import { setGroup } from "../flow/set-group";
import { heightOfGroup, leastOfGroup, takeColumn } from "../flow/take-column";
import type { Piece } from "./piece";
import { columnShape } from "./text-shape";

/** Running text under its heading, in a column of a width in points. */
export const textPiece = (
  group: TextGroup,
  width: number,
  language: Language,
): Piece => setTextPiece(setGroup(group, width), width, language);

const setTextPiece = (
  group: SetGroup,
  width: number,
  language: Language,
): Piece => ({
  height: heightOfGroup(group),
  minHeight: leastOfGroup(group),
  gap: group.paragraphs[0]?.style.spaceBefore ?? 0,
  place: (box) => {
    const { column, rest, restBeside } = takeColumn(group, {
      width,
      height: box.height,
      continued: (heading) => continuedHeading(heading, language),
    });
    return {
      shapes: [columnShape(column, { ...box, width })],
      height: column.height,
      ...(rest === undefined || restBeside === undefined
        ? {}
        : {
            rest: setTextPiece(rest, width, language),
            restBeside: setTextPiece(restBeside, width, language),
          }),
    };
  },
});

const continuedHeading = (
  heading: Paragraph,
  language: Language,
): Paragraph => ({
  ...heading,
  runs: heading.runs.map((run, index) =>
    index === heading.runs.length - 1
      ? { ...run, text: slideMessages[language].continued(run.text) }
      : run,
  ),
  tail: [],
});
