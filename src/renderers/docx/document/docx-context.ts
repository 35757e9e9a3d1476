import { chartsOf } from "../../../report/blocks-of";
import type { ChartBlock } from "../../../report/chart-block";
import type { Report } from "../../../report/report";
import type { OfficeOptions } from "../../ooxml/office-options";
import { chartsBeside } from "../../../report/paged/charts-in-turn";
import type { CaptionNumbers } from "./caption-numbers";
import { captionNumbers } from "./caption-numbers";
import type { Outline } from "./outline";
import { BOOKMARKS, buildOutline } from "./outline";
import { hasRoomBeside, TEXT_WIDTH } from "../styles/page-layout";

/** What the renderers of blocks are handed beside the block. */
export interface DocxContext {
  readonly report: Report;
  readonly options: OfficeOptions;
  readonly outline: Outline;
  readonly captionNumbers: CaptionNumbers;
  /** In the order of the document; each becomes a part of its own. */
  readonly charts: readonly ChartBlock[];
  /** Those that stand two beside each other. */
  readonly narrowCharts: ReadonlySet<ChartBlock>;
  /** Whether much has to find room on a page: the overview of a year. */
  readonly isDense: boolean;
  /** Whether what ends a block stays on the page of what follows it. */
  readonly keepsNext: boolean;
  /** Whether a row of a table keeps it on one page. */
  readonly isInCell: boolean;
  /** Between the margins, twips. */
  readonly textWidth: number;
  /** Whether the styles are a city's own, whose spacing is kept. */
  readonly hasOwnStyles: boolean;
}

/** What a document says that is written into. */
export interface DocxPlace {
  readonly textWidth: number;
  /** Of the names of bookmarks, so that they differ from those that are there. */
  readonly bookmarkPrefix: string;
}

export const docxContext = (
  report: Report,
  options: OfficeOptions,
  place?: DocxPlace,
): DocxContext => {
  const textWidth = place?.textWidth ?? TEXT_WIDTH;
  return {
    report,
    options,
    outline: buildOutline(report, place?.bookmarkPrefix ?? BOOKMARKS),
    captionNumbers: captionNumbers(report),
    charts: chartsOf(report),
    narrowCharts: new Set(
      report.chapters.flatMap((chapter) =>
        hasRoomBeside(textWidth)
          ? chartsBeside(chapter).map(({ chart }) => chart)
          : [],
      ),
    ),
    isDense: false,
    keepsNext: false,
    isInCell: false,
    textWidth,
    hasOwnStyles: place !== undefined,
  };
};
