import { Checkbox } from "kintone-ui-component/lib/checkbox";
import { Dropdown } from "kintone-ui-component/lib/dropdown";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type {
  SectionRule,
  SectionSource,
  SectionStyle,
} from "../../../rollup/input/counting-rules";
import {
  fitsSource,
  SECTION_SOURCES,
  SECTION_STYLE_NAMES,
} from "../../../rollup/input/counting-rules";
import { kuc } from "../../kuc";
import { textInput, textsInput } from "./inputs";
import type { SettingsScreen } from "../screen/settings-screen";
import { unmatchedOptions } from "../sources/unmatched-options";
import { openedWhen } from "../screen/opened-when";

/** Styles that fit a source; the first is taken when the source changes. */
const stylesOf = (source: SectionSource): readonly SectionStyle[] =>
  SECTION_STYLE_NAMES.filter((style) => fitsSource(style, source));

/**
 * One 節, folded to its number and heading.
 * @param unknown choices of the form that no section holds
 */
export const sectionEditor = (
  screen: SettingsScreen,
  section: SectionRule,
  index: number,
  unknown: readonly string[],
  replace: (section: SectionRule) => void,
): TemplateResult => {
  const { messages, hasProblemIn } = screen;
  const path = `sections.${index}`;
  return html`<details
    class="nendo-config-section"
    ${openedWhen(hasProblemIn(path) || section.title === "")}
  >
    <summary>
      ${String(index + 1).padStart(2, "0")}
      ${section.title || messages.rules.newSection}
      <span class="nendo-config-note"
        >${messages.rules.sectionStyles[section.style]}</span
      >
    </summary>
    ${textInput(screen, {
      path: `${path}.title`,
      label: messages.rules.sectionTitle,
      value: section.title,
      change: (title) => replace({ ...section, title }),
    })}
    ${sourceChoice(screen, section, path, replace)}
    ${
      section.source === "activities"
        ? recordChoice(screen, section, path, unknown, replace)
        : nothing
    }
    ${
      section.style === "narrative"
        ? nothing
        : contentChoice(screen, section, path, replace)
    }
  </details>`;
};

type Replace = (section: SectionRule) => void;

const sourceChoice = (
  { messages, problemAt }: SettingsScreen,
  section: SectionRule,
  path: string,
  replace: Replace,
): TemplateResult =>
  html`<div class="nendo-config-pair">
    <div data-path="${path}.source">
      ${kuc(
        Dropdown,
        {
          label: messages.rules.sectionSource,
          items: SECTION_SOURCES.map((value) => ({
            value,
            label: messages.rules.sectionSources[value],
          })),
          value: section.source,
          error: problemAt(`${path}.source`),
        },
        {
          change: ({ detail }) => {
            const source = detail.value as SectionSource;
            const style = fitsSource(section.style, source)
              ? section.style
              : (stylesOf(source)[0] ?? "narrative");
            replace({ ...section, source, style });
          },
        },
      )}
    </div>
    <div data-path="${path}.style">
      ${kuc(
        Dropdown,
        {
          label: messages.rules.sectionStyle,
          items: stylesFor(section).map((value) => ({
            value,
            label: messages.rules.sectionStyles[value],
          })),
          value: section.style,
          error: problemAt(`${path}.style`),
        },
        {
          change: ({ detail }) =>
            replace({ ...section, style: detail.value as SectionStyle }),
        },
      )}
    </div>
  </div>`;

/** The fitting ones, and the one that an imported file has. */
const stylesFor = ({ source, style }: SectionRule): readonly SectionStyle[] =>
  fitsSource(style, source) ? stylesOf(source) : [style, ...stylesOf(source)];

const recordChoice = (
  screen: SettingsScreen,
  section: SectionRule,
  path: string,
  unknown: readonly string[],
  replace: Replace,
): TemplateResult => html`
  ${textsInput(screen, {
    path: `${path}.recordValues`,
    label: screen.messages.rules.recordValues,
    value: section.recordValues,
    change: (recordValues) => replace({ ...section, recordValues }),
  })}
  ${unmatchedOptions(screen, unknown, (value) =>
    replace({ ...section, recordValues: [...section.recordValues, value] }),
  )}
`;

const contentChoice = (
  screen: SettingsScreen,
  section: SectionRule,
  path: string,
  replace: Replace,
): TemplateResult => html`
  ${
    section.style === "lines"
      ? html`${textsInput(screen, {
          path: `${path}.summaryLines`,
          label: screen.messages.rules.summaryLines,
          value: section.summaryLines,
          change: (summaryLines) => replace({ ...section, summaryLines }),
        })}
        ${textsInput(screen, {
          path: `${path}.partOrder`,
          label: screen.messages.rules.partOrder,
          value: section.partOrder,
          change: (partOrder) => replace({ ...section, partOrder }),
        })}`
      : nothing
  }
  ${kuc(
    Checkbox,
    {
      items: [{ label: screen.messages.rules.hasDetail, value: "detail" }],
      value: section.hasDetail ? ["detail"] : [],
    },
    {
      change: ({ detail }) =>
        replace({ ...section, hasDetail: (detail.value ?? []).length > 0 }),
    },
  )}
`;
