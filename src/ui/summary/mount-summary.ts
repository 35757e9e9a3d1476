import type { Language } from "../../i18n/language";
import type { Settings } from "../../settings/settings";
import { choiceStore } from "./choice/choice-store";
import { kintoneSummarySource } from "./kintone-summary-source";
import type { SummaryTools } from "./summary-tools";
import { SummaryView } from "./summary-view";

/** Where and for whom a summary is shown. */
export interface SummaryPlace {
  readonly space: HTMLElement;
  readonly settings: Settings;
  readonly language: Language;
  /** A phone shows less at once. */
  readonly isMobile: boolean;
  /** Names app, view and user: what is one view for someone. */
  readonly key: string;
  readonly tools: SummaryTools | undefined;
  /** Page of the plugin's settings, for administrators. */
  readonly settingsUrl?: string | undefined;
}

let shown: { readonly key: string; readonly view: SummaryView } | undefined;

/**
 * Shows the summary in the space. kintone reports the same list again at every
 * paging and sorting: then what is shown stays.
 */
export const mountSummary = (place: SummaryPlace): void => {
  if (shown?.key !== place.key) {
    shown?.view.remove();
    const view = new SummaryView();
    view.language = place.language;
    view.isCompact = place.isMobile;
    view.source = kintoneSummarySource(place);
    view.store = choiceStore(`nendo-matome:choice:${place.key}`);
    view.tools = place.tools;
    shown = { key: place.key, view };
  }
  // The space is shared with other plugins: only what is ours is moved.
  if (shown.view.parentElement !== place.space) place.space.append(shown.view);
};
