import { html } from "lit";
import type { Language } from "../../i18n/language";
import type { SummaryTools } from "../summary/summary-tools";
import type { DocumentGateway } from "./document-gateway";
import "./export-disclosure";
import "./export-panel";

/** Making documents, for the summary view of a PC. */
export const savingTools =
  (gateway: DocumentGateway, language: Language): SummaryTools =>
  (summary, choice) =>
    html`<nendo-export-disclosure
      .language=${language}
      .panel=${() =>
        html`<nendo-export-panel
          .language=${language}
          .summary=${summary}
          .choice=${choice}
          .gateway=${gateway}
        ></nendo-export-panel>`}
    ></nendo-export-disclosure>`;
