import type { SourceSlot } from "../../../settings/source-slots";
import { kindOf } from "../../../settings/source-slots";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { Button } from "kintone-ui-component/lib/button";
import { kuc } from "../../kuc";
import { findHiddenField } from "../../../kintone/sources/find-hidden-field";
import type { LabelledForm } from "../../../settings/labelled-form";
import { fieldOf } from "../../../settings/labelled-form";
import type { SourceName } from "../../../fields/fields";
import type { Source } from "../../../settings/settings";
import { fieldsOf } from "../../../fields/fields";
import type { SettingsScreen } from "../screen/settings-screen";
import { previewActivities } from "./preview-activities";
import { previewMeetings } from "./preview-meetings";
import { previewAdvisers, previewStaff } from "./preview-people";
import { previewSummaries } from "./preview-summaries";
import { waitingView } from "../screen/waiting-view";
import type { PreviewContext, PreviewTable } from "./preview-table";

type Preview = (
  records: readonly unknown[],
  source: Source<string>,
  context: PreviewContext,
) => PreviewTable;

const PREVIEWS: Readonly<Record<SourceName, Preview>> = {
  meetings: previewMeetings,
  activities: previewActivities,
  advisers: previewAdvisers,
  staff: previewStaff,
  summaries: previewSummaries,
};

/** The newest records of a source as the plugin understands them. */
export const previewView = (
  screen: SettingsScreen,
  name: SourceSlot,
  source: Source<string>,
  form: LabelledForm,
): TemplateResult => html`
  <div class="nendo-config-preview">
    <h4
      class="nendo-config-preview-title"
      id="nendo-preview-${name.replaceAll(".", "-")}"
    >
      ${screen.messages.preview.title}
    </h4>
    ${content(screen, name, source, form)}
  </div>
`;

const content = (
  screen: SettingsScreen,
  name: SourceSlot,
  source: Source<string>,
  form: LabelledForm,
): TemplateResult => {
  const messages = screen.messages.preview;
  const records = screen.contents[name]?.records;
  const isMapped = Object.entries(fieldsOf(kindOf(name))).every(
    ([field, { isRequired }]) =>
      !isRequired ||
      source.fields[field] !== undefined ||
      (field === "section" && source.section !== undefined),
  );
  if (!isMapped) return html`<p>${messages.noMapping}</p>`;
  if (records === undefined) return waitingView(screen);
  if ("failure" in records)
    return html`<p class="nendo-config-error">
        ${messages.failed}: ${records.failure.title} ${records.failure.advice}
      </p>
      ${kuc(Button, { text: screen.messages.retry }, { click: screen.readAgain })}`;
  if (records.value.length === 0) return html`<p>${messages.noRecords}</p>`;
  const { settings, language, words } = screen;
  const context = { settings, language, words, messages };
  return html`<p class="nendo-config-help">${messages.help}</p>
    ${hiddenField(screen, records.value, source, form)}
    ${tableView(PREVIEWS[kindOf(name)](records.value, source, context), name, messages)}`;
};

const hiddenField = (
  { messages }: SettingsScreen,
  records: readonly unknown[],
  { fields }: Source<string>,
  form: LabelledForm,
): TemplateResult | typeof nothing => {
  const codes = Object.values(fields).filter((code) => code !== undefined);
  const hidden = findHiddenField(records, new Set(codes), form);
  return hidden === undefined
    ? nothing
    : html`<p class="nendo-config-error">
        ${messages.preview.hidden(fieldOf(form, hidden)?.label ?? hidden)}
      </p>`;
};

const tableView = (
  { columns, rows }: PreviewTable,
  name: SourceSlot,
  messages: PreviewContext["messages"],
): TemplateResult =>
  html`<div
    class="nendo-config-preview-scroll"
    role="region"
    tabindex="0"
    aria-labelledby="nendo-preview-${name.replaceAll(".", "-")}"
  >
    <table class="nendo-config-preview-table">
      <thead>
        <tr>
          <th scope="col">${messages.columns.record}</th>
          ${columns.map((column) => html`<th scope="col">${column}</th>`)}
          <th scope="col">${messages.columns.findings}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ recordId, cells, findings }) =>
            html`<tr>
              <th scope="row">${recordId}</th>
              ${
                cells.length === 0
                  ? html`<td colspan=${columns.length}>
                      ${messages.notUnderstood}
                    </td>`
                  : cells.map((cell) => html`<td>${cell}</td>`)
              }
              <td class=${findings.length > 0 ? "nendo-config-finding" : ""}>
                ${findings.length === 0 ? messages.fine : findings.join(" ")}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
