import { Checkbox } from "kintone-ui-component/lib/checkbox";
import { RadioButton } from "kintone-ui-component/lib/radio-button";
import type { TemplateResult } from "lit";
import { html } from "lit";
import type { SourceName } from "../../../fields/fields";
import { kuc } from "../../kuc";
import { SOURCE_NAMES } from "../../../fields/fields";
import { sourceOf } from "../session/settings-draft";
import type { SettingsScreen } from "../screen/settings-screen";

/** What the app that the plugin was added to holds, and what the plugin is for in it. */
export const purposeEditor = (screen: SettingsScreen): TemplateResult => {
  const { messages, thisApp } = screen;
  const held = SOURCE_NAMES.filter(
    (name) => sourceOf(screen.settings, name)?.appId === thisApp.appId,
  );
  return html`<div data-path="purpose">
      ${kuc(
        Checkbox,
        {
          className: "nendo-config-radio",
          label: messages.sources.holds,
          itemLayout: "vertical",
          items: SOURCE_NAMES.map((name) => ({
            label: messages.sources.names[name],
            value: name,
          })),
          value: [...held],
        },
        {
          change: ({ detail }) => hold(screen, held, detail.value ?? []),
        },
      )}
    </div>
    ${kuc(
      RadioButton,
      {
        className: "nendo-config-radio",
        label: messages.sources.use,
        itemLayout: "vertical",
        items: [
          { label: messages.sources.uses.summary, value: "summary" },
          { label: messages.sources.uses.formHelp, value: "formHelp" },
        ],
        value: screen.isFormHelpOnly ? "formHelp" : "summary",
      },
      {
        change: ({ detail }) =>
          screen.setFormHelpOnly(detail.value === "formHelp"),
      },
    )}`;
};

/** The one source that was ticked or cleared. */
const hold = (
  { chooseApp, thisApp }: SettingsScreen,
  before: readonly SourceName[],
  after: readonly string[],
): void => {
  for (const name of SOURCE_NAMES) {
    if (before.includes(name) === after.includes(name)) continue;
    chooseApp(name, after.includes(name) ? thisApp : undefined);
  }
};
