import { Dropdown } from "kintone-ui-component/lib/dropdown";
import type { TemplateResult } from "lit";
import { html } from "lit";
import { fieldLabel } from "../../../fields/field-label";
import type { SourceSlot } from "../../../settings/source-slots";
import { kindOf } from "../../../settings/source-slots";
import type { LabelledForm } from "../../../settings/labelled-form";
import type { Source } from "../../../settings/settings";
import { kuc } from "../../kuc";
import { fittingFields } from "./fitting-fields";
import { fieldsOf } from "../../../fields/fields";
import { withoutUnusable } from "./without-unusable";
import { withField } from "../session/settings-draft";
import type { SettingsScreen } from "../screen/settings-screen";

/** Chooses the form's field for one of ours; offers fields of a fitting type only. */
export const fieldPicker = (
  screen: SettingsScreen,
  slot: SourceSlot,
  source: Source<string>,
  form: LabelledForm,
  field: string,
): TemplateResult => {
  const { messages, settings } = screen;
  const label = fieldLabel(kindOf(slot), field, screen.language, screen.words);
  const plainLabel = isRequired(slot, source, field)
    ? messages.sources.required(label)
    : label;
  const path = `sources.${slot}.fields.${field}`;
  return html`<div data-path=${path}>
    ${kuc(
      Dropdown,
      {
        className: "nendo-config-picker",
        // The component's own mark for required fields names no role that allows it.
        label: screen.isGuessed(path)
          ? messages.guess.mark(plainLabel)
          : plainLabel,
        items: fieldItems(screen, slot, source, form, field),
        value: source.fields[field] ?? "",
        error: screen.problemAt(path),
      },
      {
        change: ({ detail }) => {
          const code = detail.value || undefined;
          const chosen = withField(settings, slot, field, code);
          const usable = withoutUnusable(chosen, slot, form, field);
          screen.update(usable, { isUndoable: usable !== chosen });
        },
      },
    )}
  </div>`;
};

/** All of an app's records may be in one section: then they need not say which. */
const isRequired = (
  slot: SourceSlot,
  { section }: Source<string>,
  field: string,
): boolean =>
  fieldsOf(kindOf(slot))[field]?.isRequired === true &&
  !(field === "section" && section !== undefined);

const fieldItems = (
  { messages }: SettingsScreen,
  slot: SourceSlot,
  source: Source<string>,
  form: LabelledForm,
  field: string,
) => {
  const code = source.fields[field];
  const fitting = fittingFields(kindOf(slot), field, form, source.fields);
  const isOffered = fitting.some((offered) => offered.code === code);
  const { noField, noFitting } = messages.sources;
  return [
    { label: fitting.length === 0 ? noFitting : noField, value: "" },
    ...fitting.map((offered) => ({
      // Its code only where the name is not enough.
      label: fitting.some(
        ({ code: other, label }) =>
          other !== offered.code && label === offered.label,
      )
        ? messages.sources.fieldOption(offered.label, offered.code)
        : offered.label,
      value: offered.code,
    })),
    ...(code === undefined || isOffered
      ? []
      : [{ label: messages.sources.unknownField(code), value: code }]),
  ];
};
