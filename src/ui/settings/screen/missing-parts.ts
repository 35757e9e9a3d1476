import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { setupScreenMessages } from "../../../i18n/setup/setup-screen-messages";
import type { SettingsScreen } from "./settings-screen";

/** Kinds of record that a city may go without. */
export const OPTIONAL_SOURCES = ["advisers", "staff", "summaries"] as const;

/**
 * What the city goes without, and what that comes to: said first, so that
 * nobody looks for what there is no need of. A list is needed where the summary
 * is to be shown.
 */
export const missingParts = ({
  messages,
  settings,
  views,
  isFormHelpOnly,
  language,
}: SettingsScreen): TemplateResult | typeof nothing => {
  const { missing } = messages;
  const { meetings, activities } = settings.sources;
  const isBegun = meetings !== undefined || activities !== undefined;
  const absent = isBegun
    ? OPTIONAL_SOURCES.filter((name) => settings.sources[name] === undefined)
    : [];
  // Before anything is chosen nobody knows whether it is this app that shows it.
  const hasNoList = isBegun && !isFormHelpOnly && views.length === 0;
  if (!hasNoList && absent.length === 0) return nothing;
  return html`<div class="nendo-config-missing">
    ${
      hasNoList
        ? html`<p class="nendo-config-error">${missing.noList}</p>`
        : nothing
    }
    ${
      absent.length === 0
        ? nothing
        : html`<p>${missing.fine}</p>
            <ul>
              ${absent.map((name) => html`<li>${missing[name]}</li>`)}
            </ul>
            <p>${missing.make(setupScreenMessages[language].title)}</p>`
    }
  </div>`;
};
