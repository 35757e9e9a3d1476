import { Button } from "kintone-ui-component/lib/button";
import { Dropdown } from "kintone-ui-component/lib/dropdown";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { SourceName } from "../../settings/mappable-fields";
import type { Source } from "../../settings/settings";
import { kuc } from "../kuc";
import { fieldPicker } from "./field-picker";
import { mappableFields, sourceOf } from "./settings-draft";
import type { SettingsScreen } from "./settings-screen";

/** The app of one source and the fields to read from it. */
export const sourceEditor = (
  screen: SettingsScreen,
  name: SourceName,
): TemplateResult => {
  const { messages } = screen;
  const source = sourceOf(screen.settings, name);
  return html`<section class="nendo-config-source">
    <h3 class="nendo-config-source-name">${messages.sourceNames[name]}</h3>
    ${kuc(
      Dropdown,
      {
        className: "nendo-config-app",
        label: messages.app,
        items: appItems(screen, source),
        value: source?.appId ?? "",
        error: appError(screen, name, source),
      },
      { change: ({ detail }) => screen.chooseApp(name, detail.value ?? "") },
    )}
    ${source ? fieldsEditor(screen, name, source) : nothing}
  </section>`;
};

const appItems = (
  { apps, messages }: SettingsScreen,
  source: Source<string> | undefined,
) => {
  const items = [
    { label: messages.noApp, value: "" },
    ...apps.map(({ appId, name }) => ({
      label: messages.appOption(name, appId),
      value: appId,
    })),
  ];
  return source && !apps.some(({ appId }) => appId === source.appId)
    ? [
        ...items,
        { label: messages.unknownApp(source.appId), value: source.appId },
      ]
    : items;
};

const appError = (
  { unreadableForms, messages, problemAt }: SettingsScreen,
  name: SourceName,
  source: Source<string> | undefined,
): string => {
  if (source && unreadableForms.has(name)) return messages.formFailed;
  return problemAt(`sources.${name}.appId`);
};

const fieldsEditor = (
  screen: SettingsScreen,
  name: SourceName,
  source: Source<string>,
): TemplateResult | typeof nothing => {
  const { messages } = screen;
  const form = screen.forms[name];
  if (!form) return nothing;
  const fields = Object.keys(mappableFields(name));
  const hasProblem = fields.some(
    (field) => screen.problemAt(`sources.${name}.fields.${field}`) !== "",
  );
  return html`<details class="nendo-config-fields" ?open=${hasProblem}>
    <summary>
      ${messages.fields(Object.keys(source.fields).length, fields.length)}
    </summary>
    <p class="nendo-config-help">${messages.fieldsHelp}</p>
    <div class="nendo-config-pickers">
      ${fields.map((field) => fieldPicker(screen, name, source, form, field))}
    </div>
    ${kuc(
      Button,
      { text: messages.guess },
      { click: () => screen.guess(name) },
    )}
  </details>`;
};
