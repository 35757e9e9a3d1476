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
import { waitingView } from "../screen/waiting-view";
import type { SourceSlot } from "../../../settings/source-slots";
import {
  kindOf,
  slotsOf,
  sourceOf,
  withSource,
} from "../../../settings/source-slots";
import { SEVERAL } from "../../../settings/sources-of";
import { slotName } from "../screen/slot-name";
import { sectionPicker } from "./section-picker";
import { monthlyPicker } from "./monthly-picker";
import type { SettingsScreen } from "../screen/settings-screen";
import { openedWhen } from "../screen/opened-when";

/** The apps of one kind of record, the fields to read from them, and what is understood of their records. */
export const sourceEditor = (
  screen: SettingsScreen,
  name: SourceName,
): TemplateResult => {
  const { messages, settings } = screen;
  const source = sourceOf(settings, name);
  return html`<section class="nendo-config-source" data-path="sources.${name}">
    <h3 class="nendo-config-source-name">${messages.sources.names[name]}</h3>
    <p class="nendo-config-help">${messages.sources.helps[name]}</p>
    ${appPicker(screen, name, source)}
    ${source && source.appId !== "" ? content(screen, name, source) : nothing}
    ${furtherApps(screen, name)}
  </section>`;
};

/** Further apps with the same kind of record, and a button for one more. */
const furtherApps = (
  screen: SettingsScreen,
  name: SourceName,
): TemplateResult | typeof nothing => {
  const { messages, settings } = screen;
  const several = SEVERAL.find((kind) => kind === name);
  const first = sourceOf(settings, name);
  if (several === undefined || first === undefined) return nothing;
  const further = slotsOf(settings.sources).filter(
    (slot) => slot !== name && kindOf(slot) === name,
  );
  const next: SourceSlot = `${several}.further.${further.length}`;
  const { fields, addedCounts } = first;
  const added = {
    appId: "",
    fields,
    ...(addedCounts === undefined ? {} : { addedCounts }),
  };
  return html`${further.map((slot) => {
    const source = sourceOf(settings, slot);
    return html`<div class="nendo-config-further" data-path="sources.${slot}">
      <h4 class="nendo-config-preview-title">
        ${slotName(slot, messages.sources)}
      </h4>
      ${appPicker(screen, slot, source)}
      ${source && source.appId !== "" ? content(screen, slot, source) : nothing}
    </div>`;
  })}
  ${
    first.appId === ""
      ? nothing
      : kuc(
          Button,
          { text: messages.sources.addApp },
          {
            click: () =>
              screen.update(withSource(settings, next, added), {
                focus: [`[data-path="sources.${next}.appId"]`],
              }),
          },
        )
  }`;
};

const content = (
  screen: SettingsScreen,
  slot: SourceSlot,
  source: Source<string>,
): TemplateResult => {
  const form = screen.contents[slot]?.form;
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
    : html`${guessNotes(screen, slot, source, form.value)}
      ${fieldsEditor(screen, slot, source, form.value)}
      ${
        kindOf(slot) === "activities"
          ? html`${sectionPicker(screen, slot, source)}
            ${monthlyPicker(screen, slot, source)}
            ${addedCountsEditor(screen, slot, source, form.value)}`
          : nothing
      }
      ${filterEditor(screen, slot, source, form.value)}
      ${previewView(screen, slot, source, form.value)}`;
};

const fieldsEditor = (
  screen: SettingsScreen,
  slot: SourceSlot,
  source: Source<string>,
  form: LabelledForm,
): TemplateResult => {
  const { messages } = screen;
  const fields = Object.keys(fieldsOf(kindOf(slot)));
  return html`<details
    class="nendo-config-fold"
    ${openedWhen(screen.hasProblemIn(`sources.${slot}.fields`))}
  >
    <summary>
      ${messages.sources.fields(Object.keys(source.fields).length, fields.length)}
    </summary>
    <p class="nendo-config-help">${messages.sources.fieldsHelp}</p>
    <div class="nendo-config-pickers">
      ${fields.map((field) => fieldPicker(screen, slot, source, form, field))}
    </div>
    ${kuc(
      Button,
      { text: messages.sources.guess },
      { click: () => screen.guess(slot) },
    )}
  </details>`;
};
