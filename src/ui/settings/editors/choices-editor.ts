import { Dropdown } from "kintone-ui-component/lib/dropdown";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { ChoiceMeaning, ChoiceName } from "../../../fields/record-choices";
import { CHOICE_NAMES, RECORD_CHOICES } from "../../../fields/record-choices";
import { kuc } from "../../kuc";
import { unmarkedPermission } from "./unmarked-permission";
import { staleChoices } from "./stale-choices";
import { textsInput } from "./inputs";
import { sourceOf } from "../../../settings/source-slots";
import type { SettingsScreen } from "../screen/settings-screen";
import { optionsOfKind } from "../screen/options-of-kind";

type Meanings = Readonly<Partial<Record<ChoiceMeaning, readonly string[]>>>;

const namesOf = (meanings: Meanings): readonly ChoiceMeaning[] =>
  Object.keys(meanings) as ChoiceMeaning[];

/** What the choices of the mapped fields mean. */
export const choicesEditor = (screen: SettingsScreen): TemplateResult => html`
  ${CHOICE_NAMES.filter((name) =>
    sourceOf(screen.settings, RECORD_CHOICES[name].source),
  ).map(
    (name) =>
      html`<fieldset class="nendo-config-choices" data-path="choices.${name}">
        <legend>${screen.messages.rules.choiceFields[name]}</legend>
        ${choiceField(screen, name)}
      </fieldset>`,
  )}
`;

const choiceField = (
  screen: SettingsScreen,
  name: ChoiceName,
): TemplateResult => {
  const { messages, settings } = screen;
  const { source, field } = RECORD_CHOICES[name];
  const options = optionsOfKind(screen, source, field);
  if (options === undefined) {
    return html`<p class="nendo-config-help">
      ${messages.rules.choiceUnmapped}
    </p>`;
  }
  const meanings: Meanings = settings.choices[name];
  const change = (changed: Meanings): void =>
    screen.update({
      ...settings,
      choices: { ...settings.choices, [name]: changed },
    });
  return options.length > 0
    ? html`${optionRows(screen, meanings, options, change)}
      ${permissionNote(screen, name)}`
    : spellings(screen, name, meanings, change);
};

/** What it comes to when no choice is said to allow printing. */
const permissionNote = (
  screen: SettingsScreen,
  name: ChoiceName,
): TemplateResult | typeof nothing => {
  const words = unmarkedPermission(screen, name);
  return words === undefined
    ? nothing
    : html`<p class="nendo-config-help">${screen.messages.rules[words]}</p>`;
};

/** One row a choice, of the form or only of the settings, with its meaning. */
const optionRows = (
  screen: SettingsScreen,
  meanings: Meanings,
  options: readonly string[],
  change: (meanings: Meanings) => void,
): TemplateResult => {
  const { messages } = screen;
  const values = [...new Set([...options, ...Object.values(meanings).flat()])];
  const stale = values.filter((value) => !options.includes(value));
  return html`<div class="nendo-config-pickers">
      ${values.map((value) => {
        const meaning = namesOf(meanings).find((key) =>
          meanings[key]?.includes(value),
        );
        return html`<div>
          ${kuc(
            Dropdown,
            {
              className: "nendo-config-picker",
              label: messages.rules.meaningOf(value),
              items: [
                { label: messages.rules.noMeaning, value: "" },
                ...namesOf(meanings).map((key) => ({
                  label: messages.rules.meanings[key],
                  value: key,
                })),
              ],
              value: meaning ?? "",
            },
            {
              change: ({ detail }) =>
                change(withMeaning(meanings, value, detail.value ?? "")),
            },
          )}
          ${
            options.includes(value)
              ? nothing
              : html`<span class="nendo-config-note"
                  >${messages.rules.notInForm}</span
                >`
          }
        </div>`;
      })}
    </div>
    ${staleChoices(screen, stale, () =>
      change(
        Object.fromEntries(
          Object.entries(meanings).map(([key, kept]) => [
            key,
            kept.filter((value) => !stale.includes(value)),
          ]),
        ),
      ),
    )}`;
};

/** A field of free text has no choices to pick from. */
const spellings = (
  screen: SettingsScreen,
  name: ChoiceName,
  meanings: Meanings,
  change: (meanings: Meanings) => void,
): TemplateResult => html`
  ${namesOf(meanings).map((meaning) =>
    textsInput(screen, {
      path: `choices.${name}.${meaning}`,
      label: screen.messages.rules.valuesOf(
        screen.messages.rules.meanings[meaning],
      ),
      value: meanings[meaning] ?? [],
      change: (changed) => change({ ...meanings, [meaning]: changed }),
    }),
  )}
`;

const withMeaning = (
  meanings: Meanings,
  value: string,
  meaning: string,
): Meanings =>
  Object.fromEntries(
    Object.entries(meanings).map(([key, values]) => {
      if (key === meaning) {
        return [key, values.includes(value) ? values : [...values, value]];
      }
      return [key, values.filter((kept) => kept !== value)];
    }),
  );
