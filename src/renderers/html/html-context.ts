import type { Language } from "../../i18n/language";
import type { ChartBlock } from "../../report/chart-block";
import type { HtmlAssets } from "./html-assets";

/** What the renderers of blocks are handed beside the block. */
export interface HtmlContext {
  readonly language: Language;
  readonly assets: HtmlAssets;
  /** Of the whole document. */
  readonly charts: readonly ChartBlock[];
}
