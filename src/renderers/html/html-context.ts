import type { Language } from "../../i18n/language";
import type { HtmlAssets } from "./html-assets";

/** What the renderers of blocks are handed beside the block. */
export interface HtmlContext {
  readonly language: Language;
  readonly assets: HtmlAssets;
}
