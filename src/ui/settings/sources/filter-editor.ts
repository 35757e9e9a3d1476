import { Checkbox } from "kintone-ui-component/lib/checkbox";
import { Dropdown } from "kintone-ui-component/lib/dropdown";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { LabelledForm } from "../../../settings/labelled-form";
import { optionsOf } from "../../../settings/labelled-form";
import type { SourceSlot } from "../../../settings/source-slots";
import { FILTER_FIELD_TYPES } from "../../../fields/fitting-types";
import { placeSource } from "../../../settings/place-source";
import type { RecordFilter, Source } from "../../../settings/settings";
import { kuc } from "../../kuc";
import { staleChoices } from "../editors/stale-choices";
import { withSource } from "../../../settings/source-slots";
import type { SettingsScreen } from "../screen/settings-screen";
import { openedWhen } from "../screen/opened-when";

/** Which records of an app that holds several kinds are meant. */
export const filterEditor = (
  screen: SettingsScreen,
  name: SourceSlot,
  source: Source<string>,
  form: LabelledForm,
): TemplateResult => {
  const { messages, settings, problemAt, hasProblemIn } = screen;
  const { filter } = source;
  const path = `sources.${name}.filter`;
  const offered = optionsOf(form, filter?.field);
  const stale =
    offered.length === 0
      ? []
      : (filter?.values ?? []).filter((value) => !offered.includes(value));
  const change = (changed: RecordFilter | undefined): void => {
    const { filter: before, ...unfiltered } = source;
    const filtered =
      changed === undefined ? unfiltered : { ...source, filter: changed };
    screen.update(withSource(settings, name, placeSource(filtered, source)));
  };
  return html`<details
    class="nendo-config-fold"
    data-path=${path}
    ${openedWhen(filter !== undefined || hasProblemIn(path))}
  >
    <summary>${messages.sources.filterState(filter?.values ?? [])}</summary>
    <p class="nendo-config-help">${messages.sources.filterHelp}</p>
    <div class="nendo-config-app">
      ${kuc(
        Dropdown,
        {
          className: "nendo-config-picker",
          label: messages.sources.filterField,
          items: [
            { label: messages.sources.allRecords, value: "" },
            ...fieldItems(screen, form, filter),
          ],
          value: filter?.field ?? "",
          error: problemAt(`${path}.field`) || problemAt(path),
        },
        {
          change: ({ detail }) =>
            change(
              detail.value ? { field: detail.value, values: [] } : undefined,
            ),
        },
      )}
    </div>
    ${
      filter === undefined
        ? nothing
        : html`<div data-path="${path}.values">
            ${kuc(
              Checkbox,
              {
                className: "nendo-config-radio",
                itemLayout: "vertical",
                label: messages.sources.filterValues,
                items: [
                  ...new Set([
                    ...optionsOf(form, filter.field),
                    ...filter.values,
                  ]),
                ].map((value) => ({ label: value, value })),
                value: [...filter.values],
                error: problemAt(`${path}.values`),
              },
              {
                change: ({ detail }) =>
                  change({ ...filter, values: detail.value ?? [] }),
              },
            )}
            ${staleChoices(screen, stale, () =>
              change({
                ...filter,
                values: filter.values.filter((value) => !stale.includes(value)),
              }),
            )}
          </div>`
    }
  </details>`;
};

const fieldItems = (
  { messages }: SettingsScreen,
  form: LabelledForm,
  filter: RecordFilter | undefined,
) => {
  const items = Object.entries(form)
    .filter(([, { type }]) => FILTER_FIELD_TYPES.some((fit) => fit === type))
    .map(([value, { label }]) => ({
      label: messages.sources.fieldOption(label, value),
      value,
    }));
  return filter && !items.some(({ value }) => value === filter.field)
    ? [
        ...items,
        {
          label: messages.sources.unknownField(filter.field),
          value: filter.field,
        },
      ]
    : items;
};
