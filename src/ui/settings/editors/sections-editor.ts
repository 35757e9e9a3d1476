import type { TemplateResult } from "lit";
import { html } from "lit";
import { sectionFinder } from "../../../rollup/activities/section-finder";
import type { SectionRule } from "../../../rollup/input/counting-rules";
import { listEditor } from "./list-editor";
import { newSection } from "./new-section";
import { sectionEditor } from "./section-editor";
import type { Effect, SettingsScreen } from "../screen/settings-screen";
import { optionsOfKind } from "../screen/options-of-kind";
import { unmatchedOptions } from "../sources/unmatched-options";

/** The headings of the summary in their order. */
export const sectionsEditor = (screen: SettingsScreen): TemplateResult => {
  const { messages, settings } = screen;
  const { sections } = settings;
  const change = (changed: readonly SectionRule[], effect?: Effect): void =>
    screen.update({ ...settings, sections: changed }, effect);
  const unknown = unknownSections(screen);
  return html`${listEditor(screen, {
    path: "sections",
    items: sections,
    nameOf: ({ title }) => title || messages.rules.newSection,
    keyOf: ({ id }) => id,
    body: (section, index, replace) =>
      sectionEditor(screen, section, index, unknown, replace),
    addText: messages.rules.addSection,
    newItem: () => newSection(sections, ""),
    change,
  })}
  ${unmatchedOptions(screen, unknown, (title) =>
    change([...sections, newSection(sections, title)], {
      focus: [`[data-path="sections.${sections.length}"]`],
    }),
  )}`;
};

/** Choices of the section field whose records would count nowhere. */
const unknownSections = (screen: SettingsScreen): readonly string[] => {
  const find = sectionFinder(screen.settings.sections);
  return (optionsOfKind(screen, "activities", "section") ?? []).filter(
    (section) => find({ section }) === undefined,
  );
};
