import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { choicesEditor } from "../editors/choices-editor";
import { cityEditor } from "../editors/city-editor";
import { colorsEditor } from "../editors/colors-editor";
import { defaultInWords } from "../editors/default-in-words";
import type { DetailPanel } from "./detail-panel";
import { detailPanel, isDefault } from "./detail-panel";
import { openedWhen } from "./opened-when";
import { panel } from "./panel";
import { partsEditor } from "../editors/parts-editor";
import { ranksEditor } from "../editors/ranks-editor";
import { rulesEditor } from "../editors/rules-editor";
import { sectionsEditor } from "../editors/sections-editor";
import type { SettingsScreen } from "./settings-screen";
import { templatesEditor } from "../editors/templates-editor";
import { termsEditor } from "../editors/terms-editor";
import { writingEditor } from "../editors/writing-editor";

const hasMeetings = ({ settings }: SettingsScreen): boolean =>
  settings.sources.meetings !== undefined;
const showsSummary = ({ isFormHelpOnly }: SettingsScreen): boolean =>
  !isFormHelpOnly;

const DETAIL_PANELS: readonly DetailPanel[] = [
  {
    name: "ranks",
    keys: ["ranks"],
    editor: ranksEditor,
    matters: hasMeetings,
  },
  {
    name: "sections",
    keys: ["sections"],
    editor: sectionsEditor,
    matters: () => true,
  },
  {
    name: "choices",
    keys: ["choices"],
    editor: choicesEditor,
    matters: () => true,
  },
  {
    name: "counting",
    keys: ["attendanceRule", "fiscalYearStartMonth", "smallFigures"],
    editor: rulesEditor,
    matters: () => true,
  },
  {
    name: "writing",
    keys: ["yearStyle", "writingStyle", "labels"],
    editor: writingEditor,
    matters: showsSummary,
  },
  {
    name: "terms",
    keys: ["terms"],
    editor: termsEditor,
    matters: showsSummary,
  },
  {
    name: "colors",
    keys: ["colors"],
    editor: colorsEditor,
    matters: (screen) => showsSummary(screen) && hasMeetings(screen),
  },
  {
    name: "city",
    keys: ["city"],
    editor: cityEditor,
    matters: showsSummary,
  },
  {
    name: "parts",
    keys: ["leftOut"],
    editor: partsEditor,
    matters: showsSummary,
  },
  {
    name: "templates",
    keys: ["documentTemplates"],
    editor: templatesEditor,
    matters: (screen) =>
      showsSummary(screen) && screen.settings.sources.summaries !== undefined,
  },
];

/** What can stay as it is; panels that don't matter here show only what is wrong in them. */
export const detailPanels = (
  screen: SettingsScreen,
): TemplateResult | typeof nothing => {
  const { messages, settings, hasProblemIn } = screen;
  const { meetings, activities } = settings.sources;
  const panels = DETAIL_PANELS.filter(
    ({ matters, keys }) => matters(screen) || keys.some(hasProblemIn),
  );
  return meetings === undefined && activities === undefined
    ? nothing
    : html`<details
        class="nendo-config-more"
        ${openedWhen(panels.some(({ keys }) => keys.some(hasProblemIn)))}
      >
        <summary>
          ${messages.missing.details(
            panels
              .filter(({ keys }) => !isDefault(screen, keys))
              .map(({ name }) => messages.rules[name]),
          )}
        </summary>
        ${panel(
          messages.details,
          messages.detailsHelp,
          html`${panels.map((one) =>
            detailPanel(screen, one, defaultInWords(screen, one.name)),
          )}`,
        )}
      </details>`;
};
