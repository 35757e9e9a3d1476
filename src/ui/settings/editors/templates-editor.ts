import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { textInput } from "./inputs";
import type { SettingsScreen } from "../screen/settings-screen";

/** Which record holds the Office templates of all summaries. */
export const templatesEditor = (screen: SettingsScreen): TemplateResult => {
  const { messages, settings } = screen;
  return html`<div class="nendo-config-narrow">
      ${textInput(screen, {
        path: "documentTemplates.recordId",
        label: messages.rules.templateRecord,
        value: settings.documentTemplates.recordId ?? "",
        change: (text) => {
          const recordId = text.normalize("NFKC");
          screen.update({
            ...settings,
            documentTemplates: recordId === "" ? {} : { recordId },
          });
        },
      })}
    </div>
    ${check(screen)}`;
};

const check = ({
  messages,
  settings,
  templateFiles,
}: SettingsScreen): TemplateResult | typeof nothing => {
  if (settings.documentTemplates.recordId === undefined) return nothing;
  if (settings.sources.summaries?.fields.templates === undefined)
    return html`<p class="nendo-config-help">
      ${messages.rules.templateNoField}
    </p>`;
  const problems =
    templateFiles !== undefined && "value" in templateFiles
      ? templateFiles.value.problems
      : [];
  return html`<p role="status">${checked(messages, templateFiles)}</p>
    ${
      problems.length === 0
        ? nothing
        : html`<ul class="nendo-template-problems" role="alert">
            ${problems.map((sentence) => html`<li>${sentence}</li>`)}
          </ul>`
    }`;
};

const checked = (
  { rules }: SettingsScreen["messages"],
  files: SettingsScreen["templateFiles"],
): string => {
  if (files === undefined) return rules.templateReading;
  if ("failure" in files)
    return `${files.failure.title} ${files.failure.advice}`;
  const { names } = files.value;
  return names.length === 0
    ? rules.templateNone
    : rules.templateFiles(names.join(", "));
};
