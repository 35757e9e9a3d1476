import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { guestSpaceSearch } from "./guest-space-search";
import { part } from "./part";
import { purposeEditor } from "./purpose-editor";
import { sourceNames } from "./settings-draft";
import type { SettingsScreen } from "./settings-screen";
import { sourceEditor } from "./source-editor";
import { viewsEditor } from "./views-editor";

/** What an administrator has to decide, in order. */
export const neededParts = (screen: SettingsScreen): TemplateResult => {
  const { sources } = screen.messages;
  return html`
    ${part(sources.purpose, sources.purposeHelp, purposeEditor(screen))}
    ${part(
      sources.title,
      sources.help,
      html`<div data-path="sources">
        ${sourceNames.map((name) => sourceEditor(screen, name))}
        ${guestSpaceSearch(screen)}
      </div>`,
    )}
    ${
      screen.isFormHelpOnly
        ? nothing
        : part(sources.views, sources.viewsHelp, viewsEditor(screen))
    }
  `;
};
