import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { guestSpaceSearch } from "../sources/guest-space-search";
import { panel } from "./panel";
import { purposeEditor } from "../editors/purpose-editor";
import { SOURCE_NAMES } from "../../../fields/fields";
import type { SettingsScreen } from "./settings-screen";
import { sourceEditor } from "../sources/source-editor";
import { viewsEditor } from "../editors/views-editor";

/** What an administrator has to decide, in order. */
export const neededPanels = (screen: SettingsScreen): TemplateResult => {
  const { sources } = screen.messages;
  return html`
    ${panel(sources.purpose, sources.purposeHelp, purposeEditor(screen))}
    ${panel(
      sources.title,
      sources.help,
      html`<div data-path="sources">
        ${SOURCE_NAMES.map((name) => sourceEditor(screen, name))}
        ${guestSpaceSearch(screen)}
      </div>`,
    )}
    ${
      screen.isFormHelpOnly
        ? nothing
        : panel(sources.views, sources.viewsHelp, viewsEditor(screen))
    }
  `;
};
