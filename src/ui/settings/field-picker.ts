import { Dropdown } from "kintone-ui-component/lib/dropdown";
import { fieldName } from "../../i18n/ui-field-names";
import type { SourceName } from "../../settings/mappable-fields";
import type { Source } from "../../settings/settings";
import { kuc } from "../kuc";
import { fittingFields } from "./fitting-fields";
import { mappableFields, withField } from "./settings-draft";
import type { LabelledForm } from "./settings-gateway";
import type { SettingsScreen } from "./settings-screen";

/** Chooses the form's field for one of ours; offers fields of a fitting type only. */
export const fieldPicker = (
  screen: SettingsScreen,
  name: SourceName,
  source: Source<string>,
  form: LabelledForm,
  field: string,
): unknown => {
  const { messages, settings } = screen;
  const label = fieldName(name, field, screen.language);
  const code = source.fields[field];
  const fitting = fittingFields(name, field, form, source.fields);
  const isOffered = fitting.some((offered) => offered.code === code);
  return kuc(
    Dropdown,
    {
      className: "nendo-config-picker",
      // The component's own mark for required fields names no role that allows it.
      label: mappableFields(name)[field]?.isRequired
        ? messages.required(label)
        : label,
      items: [
        { label: messages.noField, value: "" },
        ...fitting.map((offered) => ({
          label: messages.fieldOption(offered.label, offered.code),
          value: offered.code,
        })),
        ...(code === undefined || isOffered
          ? []
          : [{ label: messages.unknownField(code), value: code }]),
      ],
      value: code ?? "",
      error: screen.problemAt(`sources.${name}.fields.${field}`),
    },
    {
      change: ({ detail }) =>
        screen.update(
          withField(settings, name, field, detail.value || undefined),
        ),
    },
  );
};
