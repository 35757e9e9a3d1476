import { programmePanel } from "../programme/programme-panel";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { guestSpaceSearch } from "../sources/guest-space-search";
import { panel } from "./panel";
import { purposeEditor } from "../editors/purpose-editor";
import { missingParts, OPTIONAL_SOURCES } from "./missing-parts";
import { openedWhen } from "./opened-when";
import type { SettingsScreen } from "./settings-screen";
import { sourceEditor } from "../sources/source-editor";
import { viewsEditor } from "../editors/views-editor";

/** One of them is needed. */
const NEEDED_SOURCES = ["meetings", "activities"] as const;

/** Apps that a city may go without, folded until one is used. */
const optionalSources = (screen: SettingsScreen): TemplateResult => {
  const { messages, settings, hasProblemIn } = screen;
  const isOpen = OPTIONAL_SOURCES.some(
    (name) =>
      settings.sources[name] !== undefined || hasProblemIn(`sources.${name}`),
  );
  return html`<details class="nendo-config-fold" ${openedWhen(isOpen)}>
    <summary>
      ${messages.missing.more(
        OPTIONAL_SOURCES.map((name) => messages.sources.names[name]),
      )}
    </summary>
    ${OPTIONAL_SOURCES.map((name) => sourceEditor(screen, name))}
  </details>`;
};

/**
 * What an administrator has to decide, in order.
 * @param making what makes the apps that are missing, for the programme that was chosen before
 */
export const neededPanels = (
  screen: SettingsScreen,
  making: TemplateResult | typeof nothing,
): TemplateResult => {
  const { sources } = screen.messages;
  return html`
    ${programmePanel(screen)} ${making} ${missingParts(screen)}
    ${panel(sources.purpose, sources.purposeHelp, purposeEditor(screen))}
    ${panel(
      sources.title,
      sources.help,
      html`<div data-path="sources">
        ${NEEDED_SOURCES.map((name) => sourceEditor(screen, name))}
        ${optionalSources(screen)} ${guestSpaceSearch(screen)}
      </div>`,
    )}
    ${
      screen.isFormHelpOnly
        ? nothing
        : panel(sources.views, sources.viewsHelp, viewsEditor(screen))
    }
  `;
};
