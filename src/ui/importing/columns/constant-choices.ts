import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { EnterableField } from "../../../entering/enterable-fields";
import { giveAll } from "../../../import/records/change-understanding";
import type { Understanding } from "../../../import/records/guess-list";
import type { Hand } from "../hand";

/** What all rows have that say nothing of it: old lists leave out what went without saying. */
export const constantChoices = (
  { constants, mapping }: Understanding,
  fields: readonly EnterableField[],
  { controller, columnMessages: texts }: Hand,
): readonly TemplateResult[] => {
  const mapped = new Set(mapping.values());
  const lines =
    controller.session?.host.settings.sections.flatMap(
      ({ summaryLines }) => summaryLines,
    ) ?? [];
  return fields
    .filter((field) => OF_BLANK.has(field.name) || isForAll(field, mapped))
    .map((field) => {
      const { name, label, options } = field;
      const value = constants.get(name) ?? "";
      const give = ({ currentTarget }: Event): void => {
        const { value: text } = currentTarget as
          | HTMLInputElement
          | HTMLSelectElement;
        void controller.change(giveAll(name, text));
      };
      const shown = mapped.has(name)
        ? texts.constantOfBlank(label)
        : texts.constantOf(label);
      return html`<label
        >${shown}
        ${
          options.length > 0
            ? choice(options, value, texts.blank, give)
            : written(name, lines, value, give)
        }</label
      >`;
    });
};

/** A list may have a column of it that is blank in most rows. */
const OF_BLANK: ReadonlySet<string> = new Set(["summaryLine"]);

const isForAll = (
  { name, options, isInTable, isRequired }: EnterableField,
  mapped: ReadonlySet<string>,
): boolean =>
  !mapped.has(name) &&
  options.length > 0 &&
  !isInTable &&
  (isRequired || USEFUL.has(name));

const USEFUL: ReadonlySet<string> = new Set([
  "status",
  "mode",
  "section",
  "standing",
]);

const choice = (
  options: readonly string[],
  value: string,
  blank: string,
  give: (event: Event) => void,
): TemplateResult =>
  html`<select @change=${give}>
    <option value="" ?selected=${value === ""}>${blank}</option>
    ${options.map(
      (option) =>
        html`<option value=${option} ?selected=${value === option}>
          ${option}
        </option>`,
    )}
  </select>`;

/** With those to choose from that the settings name. */
const written = (
  name: string,
  known: readonly string[],
  value: string,
  give: (event: Event) => void,
): TemplateResult =>
  html`<input
      type="text"
      list=${known.length === 0 ? nothing : `nendo-import-${name}`}
      .value=${value}
      @change=${give}
    />
    <datalist id="nendo-import-${name}">
      ${[...new Set(known)].map((one) => html`<option value=${one}></option>`)}
    </datalist>`;
