import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { isBlank } from "../../domain/sameness/sameness";
import { fiscalYearLabel } from "../../domain/calendar/era";
import { fiscalYearOf } from "../../domain/calendar/fiscal-year";
import type { EnterableField } from "../../entering/enterable-fields";
import type { Understanding } from "../../import/records/import-session";
import type {
  ReadTable,
  TableColumn,
} from "../../import/records/reading/table-rows";
import { unreadPeople } from "../../import/records/columns/unread-people";
import type { Hand } from "./hand";

/** What each column is taken for, and what all rows have; everything can be chosen anew. */
export const columnList = (hand: Hand): TemplateResult | typeof nothing => {
  const { controller, columnMessages: texts, words } = hand;
  const { table, understanding, session } = controller;
  if (table === undefined || understanding === undefined) return nothing;
  if (session === undefined) return nothing;
  const { fields } = session.known;
  const unread = unreadPeople(table, understanding.mapping);
  return html`<section aria-labelledby="nendo-import-columns">
    <h4 id="nendo-import-columns">${texts.title}</h4>
    <p>
      ${texts.found(table.rows.length, controller.sheet.name)}${texts.leftOut(table.leftOut)}${texts.help}
    </p>
    ${
      controller.sheet.others.length === 0
        ? nothing
        : html`<p class="nendo-import-warning">
            ${texts.otherSheets(controller.sheet.others.join("、"))}
          </p>`
    }
    ${
      unread.length === 0
        ? nothing
        : html`<p class="nendo-import-warning">
            ${texts.unreadPeople(unread.join("、"))}
          </p>`
    }
    <div
      class="nendo-import-columns"
      tabindex="0"
      role="group"
      aria-label=${texts.title}
    >
      <table class="nendo-table">
        <thead>
          <tr>
            <th scope="col">${texts.heading}</th>
            <th scope="col">${texts.sample}</th>
            <th scope="col">${texts.field}</th>
          </tr>
        </thead>
        <tbody>
          ${table.columns.map((column) => columnRow(column, table, understanding, fields, hand))}
        </tbody>
      </table>
    </div>
    <div class="nendo-import-choices">
      ${yearChoice(understanding, hand)}
      ${constantChoices(understanding, fields, hand)}
      ${
        fields.some(({ isInTable }) => isInTable)
          ? html`<label class="nendo-import-leave"
              ><input
                type="checkbox"
                .checked=${understanding.isJoining}
                @change=${({ currentTarget }: Event) => {
                  const isJoining = (currentTarget as HTMLInputElement).checked;
                  void controller.change({ isJoining });
                }}
              />
              ${texts.joining(words)}</label
            >`
          : nothing
      }
    </div>
  </section>`;
};

const MOST_SAMPLES = 2;

const columnRow = (
  column: TableColumn,
  { rows }: ReadTable,
  { mapping }: Understanding,
  fields: readonly EnterableField[],
  { controller, columnMessages: texts }: Hand,
): TemplateResult => {
  const { index } = column;
  const heading =
    column.heading === "" ? texts.unnamed(index + 1) : column.heading;
  const samples = rows
    .flatMap(({ cells }) => cells[index] ?? [])
    .filter((text) => !isBlank(text));
  return html`<tr>
    <th scope="row">${heading}</th>
    <td class="nendo-import-sample">
      ${[...new Set(samples)].slice(0, MOST_SAMPLES).join(" / ")}
    </td>
    <td>
      <select
        aria-label=${texts.fieldOf(heading)}
        .value=${mapping.get(index) ?? ""}
        @change=${({ currentTarget }: Event) => {
          const { value } = currentTarget as HTMLSelectElement;
          void controller.mapColumn(index, value === "" ? undefined : value);
        }}
      >
        <option value="" ?selected=${!mapping.has(index)}>
          ${texts.unused}
        </option>
        ${fields.map(
          ({ name, label }) =>
            html`<option value=${name} ?selected=${mapping.get(index) === name}>
              ${label}
            </option>`,
        )}
      </select>
    </td>
  </tr>`;
};

const YEARS_BACK = 30;

const yearChoice = (
  { fiscalYear }: Understanding,
  { controller, columnMessages: texts, language }: Hand,
): TemplateResult | typeof nothing => {
  const host = controller.session?.host;
  if (host === undefined) return nothing;
  const now = fiscalYearOf(host.today, host.settings.fiscalYearStartMonth);
  const years = Array.from({ length: YEARS_BACK }, (_, back) => now - back);
  return html`<label
    >${texts.year}
    <select
      @change=${({ currentTarget }: Event) => {
        const year = Number((currentTarget as HTMLSelectElement).value);
        void controller.setYear(year === 0 ? undefined : year);
      }}
    >
      <option value="0" ?selected=${fiscalYear === undefined}>
        ${texts.noYear}
      </option>
      ${years.map(
        (year) =>
          html`<option value=${year} ?selected=${year === fiscalYear}>
            ${fiscalYearLabel(year, language, "both")}
          </option>`,
      )}
    </select>
    <span class="nendo-help">${texts.yearHelp}</span></label
  >`;
};

/** Choices that no column holds: old lists leave out what went without saying. */
const constantChoices = (
  { constants, mapping }: Understanding,
  fields: readonly EnterableField[],
  { controller, columnMessages: texts }: Hand,
): readonly TemplateResult[] => {
  const mapped = new Set(mapping.values());
  return fields
    .filter(
      ({ name, options, isInTable, isRequired }) =>
        !mapped.has(name) &&
        options.length > 0 &&
        !isInTable &&
        (isRequired || USEFUL.has(name)),
    )
    .map(
      ({ name, label, options }) =>
        html`<label
          >${texts.constantOf(label)}
          <select
            @change=${({ currentTarget }: Event) => {
              void controller.setConstant(
                name,
                (currentTarget as HTMLSelectElement).value,
              );
            }}
          >
            <option value="" ?selected=${(constants.get(name) ?? "") === ""}>
              ${texts.blank}
            </option>
            ${options.map(
              (option) =>
                html`<option
                  value=${option}
                  ?selected=${constants.get(name) === option}
                >
                  ${option}
                </option>`,
            )}
          </select></label
        >`,
    );
};

const USEFUL: ReadonlySet<string> = new Set([
  "status",
  "mode",
  "section",
  "standing",
]);
