import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { fieldLabel } from "../../../fields/field-label";
import { fieldsOf } from "../../../fields/fields";
import type { SourceName } from "../../../fields/fields";
import { CHOICE_NAMES, RECORD_CHOICES } from "../../../fields/record-choices";
import type { LabelledForm } from "../../../settings/labelled-form";
import { fieldOf } from "../../../settings/labelled-form";
import type { Source } from "../../../settings/settings";
import type { SourceSlot } from "../../../settings/source-slots";
import { kindOf } from "../../../settings/source-slots";
import type { SettingsScreen } from "../screen/settings-screen";

/** What was guessed of a source, in words, until somebody has changed it or saved. */
export const guessNotes = (
  screen: SettingsScreen,
  slot: SourceSlot,
  source: Source<string>,
  form: LabelledForm,
): TemplateResult | typeof nothing => {
  const { guess } = screen.messages;
  const pairs = Object.keys(fieldsOf(kindOf(slot)))
    .filter((field) => screen.isGuessed(`sources.${slot}.fields.${field}`))
    .map((field) => {
      const code = source.fields[field];
      return guess.pair(
        fieldLabel(kindOf(slot), field, screen.language, screen.words),
        fieldOf(form, code)?.label ?? code ?? "",
      );
    });
  const means = meaningsGuessed(screen, kindOf(slot));
  const sentences = [
    ...(pairs.length === 0 ? [] : [guess.fields(pairs)]),
    ...(source.filter && screen.isGuessed(`sources.${slot}.filter`)
      ? [guess.filter(source.filter.values)]
      : []),
    ...(means.length === 0 ? [] : [guess.choices(means)]),
    ...(kindOf(slot) === "activities" &&
    source.fields.section !== undefined &&
    screen.isGuessed("sections")
      ? [guess.sections]
      : []),
  ];
  return sentences.length === 0
    ? nothing
    : html`<div class="nendo-config-guessed">
        ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
      </div>`;
};

const meaningsGuessed = (
  { messages, settings, isGuessed }: SettingsScreen,
  name: SourceName,
): readonly string[] =>
  CHOICE_NAMES.filter(
    (choice) =>
      RECORD_CHOICES[choice].source === name && isGuessed(`choices.${choice}`),
  ).flatMap((choice) =>
    Object.entries<readonly string[]>(settings.choices[choice]).flatMap(
      ([meaning, values]) =>
        values.map((value) =>
          messages.guess.meaning(
            value,
            messages.rules.meanings[
              meaning as keyof typeof messages.rules.meanings
            ],
          ),
        ),
    ),
  );
