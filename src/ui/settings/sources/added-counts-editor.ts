import { Checkbox } from "kintone-ui-component/lib/checkbox";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { fieldLabel } from "../../../fields/field-label";
import type { LabelledForm } from "../../../settings/labelled-form";
import type { AddedCount, Source } from "../../../settings/settings";
import { kuc } from "../../kuc";
import { openedWhen } from "../screen/opened-when";
import type { SettingsScreen } from "../screen/settings-screen";
import type { SourceSlot } from "../../../settings/source-slots";
import { withSource } from "../../../settings/source-slots";
import { fittingFields } from "./fitting-fields";

/** Columns of numbers that are added to the one of 回数; nothing before that one is chosen. */
export const addedCountsEditor = (
  screen: SettingsScreen,
  slot: SourceSlot,
  source: Source<string>,
  form: LabelledForm,
): TemplateResult | typeof nothing => {
  const { messages, settings, problemAt, hasProblemIn } = screen;
  const path = `sources.${slot}.addedCounts`;
  const { addedCounts: added = [], ...others } = source;
  const offered = offeredColumns(source, form);
  if (offered.length === 0) return nothing;
  const change = (codes: readonly string[]): void => {
    const chosen = offered.filter(({ field }) => codes.includes(field));
    screen.update(
      withSource(
        settings,
        slot,
        chosen.length === 0 ? others : { ...others, addedCounts: chosen },
      ),
    );
  };
  return html`<details
    class="nendo-config-fold"
    data-path=${path}
    ${openedWhen(added.length > 0 || hasProblemIn(path))}
  >
    <summary>
      ${messages.sources.addedCounts(added.map(({ label }) => label))}
    </summary>
    <p class="nendo-config-help">${messages.sources.addedCountsHelp}</p>
    ${kuc(
      Checkbox,
      {
        className: "nendo-config-radio",
        itemLayout: "vertical",
        label: fieldLabel(
          "activities",
          "addedCounts",
          screen.language,
          screen.words,
        ),
        items: offered.map(({ field, label }) => ({
          label: messages.sources.fieldOption(label, field),
          value: field,
        })),
        value: added.map(({ field }) => field),
        error: problemAt(path),
      },
      { change: ({ detail }) => change(detail.value ?? []) },
    )}
  </details>`;
};

/** Fields of numbers but the one of 回数, and chosen ones that the form has no more. */
const offeredColumns = (
  { fields, addedCounts = [] }: Source<string>,
  form: LabelledForm,
): readonly AddedCount[] => {
  const fitting: readonly AddedCount[] =
    fields.count === undefined
      ? []
      : fittingFields("activities", "count", form, fields)
          .filter(({ code }) => code !== fields.count)
          .map(({ code, label }) => ({ field: code, label }));
  return [
    ...fitting,
    ...addedCounts.filter(({ field }) =>
      fitting.every((offered) => offered.field !== field),
    ),
  ];
};
