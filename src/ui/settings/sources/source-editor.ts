import { Button } from "kintone-ui-component/lib/button";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { LabelledForm } from "../../../settings/labelled-form";
import type { SourceName } from "../../../fields/fields";
import type { Source } from "../../../settings/settings";
import { kuc } from "../../kuc";
import { addedCountsEditor } from "./added-counts-editor";
import { appPicker } from "./app-picker";
import { fieldPicker } from "./field-picker";
import { guessNotes } from "../guessing/guess-notes";
import { filterEditor } from "./filter-editor";
import { previewView } from "../preview/preview-view";
import { fieldsOf } from "../../../fields/fields";
import { sourceOf } from "../session/settings-draft";
import { waitingView } from "../screen/waiting-view";
import type { SettingsScreen } from "../screen/settings-screen";
import { openedWhen } from "../screen/opened-when";

/** The app of one source, the fields to read from it, and what is understood of its records. */
export const sourceEditor = (
  screen: SettingsScreen,
  name: SourceName,
): TemplateResult => {
  const { messages } = screen;
  const source = sourceOf(screen.settings, name);
  return html`<section class="nendo-config-source" data-path="sources.${name}">
    <h3 class="nendo-config-source-name">${messages.sources.names[name]}</h3>
    <p class="nendo-config-help">${messages.sources.helps[name]}</p>
    ${appPicker(screen, name, source)}
    ${source && source.appId !== "" ? content(screen, name, source) : nothing}
  </section>`;
};

const content = (
  screen: SettingsScreen,
  name: SourceName,
  source: Source<string>,
): TemplateResult => {
  const form = screen.contents[name]?.form;
  if (form === undefined) return waitingView(screen);
  return "failure" in form
    ? html`<p class="nendo-config-error">
          ${form.failure.title} ${form.failure.advice}
        </p>
        ${kuc(
          Button,
          { text: screen.messages.retry },
          { click: screen.readAgain },
        )}`
    : html`${guessNotes(screen, name, source, form.value)}
      ${fieldsEditor(screen, name, source, form.value)}
      ${name === "activities" ? addedCountsEditor(screen, source, form.value) : nothing}
      ${filterEditor(screen, name, source, form.value)}
      ${previewView(screen, name, source, form.value)}`;
};

const fieldsEditor = (
  screen: SettingsScreen,
  name: SourceName,
  source: Source<string>,
  form: LabelledForm,
): TemplateResult => {
  const { messages } = screen;
  const fields = Object.keys(fieldsOf(name));
  return html`<details
    class="nendo-config-fold"
    ${openedWhen(screen.hasProblemIn(`sources.${name}.fields`))}
  >
    <summary>
      ${messages.sources.fields(Object.keys(source.fields).length, fields.length)}
    </summary>
    <p class="nendo-config-help">${messages.sources.fieldsHelp}</p>
    <div class="nendo-config-pickers">
      ${fields.map((field) => fieldPicker(screen, name, source, form, field))}
    </div>
    ${kuc(
      Button,
      { text: messages.sources.guess },
      { click: () => screen.guess(name) },
    )}
  </details>`;
};
