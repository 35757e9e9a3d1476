import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { choicesEditor } from "./choices-editor";
import { colorsEditor } from "./colors-editor";
import { defaultInWords } from "./default-in-words";
import type { DetailPart } from "./detail-part";
import { detailPart } from "./detail-part";
import { part } from "./part";
import { ranksEditor } from "./ranks-editor";
import { rulesEditor } from "./rules-editor";
import { sectionsEditor } from "./sections-editor";
import type { SettingsScreen } from "./settings-screen";
import { templatesEditor } from "./templates-editor";
import { termsEditor } from "./terms-editor";
import { writingEditor } from "./writing-editor";

const hasMeetings = ({ settings }: SettingsScreen): boolean =>
  settings.sources.meetings !== undefined;
const showsSummary = ({ isFormHelpOnly }: SettingsScreen): boolean =>
  !isFormHelpOnly;

const DETAIL_PARTS: readonly DetailPart[] = [
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
    keys: ["attendanceRule", "fiscalYearStartMonth", "smallFigureThreshold"],
    editor: rulesEditor,
    matters: () => true,
  },
  {
    name: "writing",
    keys: ["yearStyle", "labels"],
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
    name: "templates",
    keys: ["documentTemplates"],
    editor: templatesEditor,
    matters: (screen) =>
      showsSummary(screen) && screen.settings.sources.summaries !== undefined,
  },
];

/** What can stay as it is; parts that don't matter here show only what is wrong in them. */
export const detailParts = (
  screen: SettingsScreen,
): TemplateResult | typeof nothing => {
  const { messages, settings, hasProblemIn } = screen;
  const { meetings, activities } = settings.sources;
  const parts = DETAIL_PARTS.filter(
    ({ matters, keys }) => matters(screen) || keys.some(hasProblemIn),
  );
  return meetings === undefined && activities === undefined
    ? nothing
    : part(
        messages.details,
        messages.detailsHelp,
        html`${parts.map((one) =>
          detailPart(screen, one, defaultInWords(screen, one.name)),
        )}`,
      );
};
