import { html } from "lit";
import type { Language } from "../../i18n/language";
import type { SummaryTools } from "../summary/summary-tools";
import "./export-bar";

/** Saving as files, for the summary view of a PC. */
export const savingTools =
  (language: Language): SummaryTools =>
  (summary) =>
    html`<nendo-export-bar
      .language=${language}
      .summary=${summary}
    ></nendo-export-bar>`;
