import type { ChartBlock, Report } from "../../report/report";
import type { OfficeOptions } from "../ooxml/office-options";
import type { CaptionNumbers } from "./caption-numbers";
import type { Outline } from "./outline";

/** What the renderers of blocks are handed beside the block. */
export interface DocxContext {
  readonly report: Report;
  readonly options: OfficeOptions;
  readonly outline: Outline;
  readonly captionNumbers: CaptionNumbers;
  /** In the order of the document; each is drawn by finishPackage. */
  readonly charts: readonly ChartBlock[];
  /** Whether much has to find room on a page: the overview of a year. */
  readonly isDense: boolean;
  /** Between the margins, twips. */
  readonly textWidth: number;
}
