import { Checkbox } from "kintone-ui-component/lib/checkbox";
import { RadioButton } from "kintone-ui-component/lib/radio-button";
import type { TemplateResult } from "lit";
import { html } from "lit";
import type { SourceName } from "../../../fields/fields";
import { kuc } from "../../kuc";
import { SOURCE_NAMES } from "../../../fields/fields";
import type { SourceSlot } from "../../../settings/source-slots";
import { kindOf, slotsOf, sourceOf } from "../../../settings/source-slots";
import type { SettingsScreen } from "../screen/settings-screen";

/** What the app that the plugin was added to holds, and what the plugin is for in it. */
export const purposeEditor = (screen: SettingsScreen): TemplateResult => {
  const { messages } = screen;
  const held = SOURCE_NAMES.filter(
    (name) => slotOfThis(screen, name) !== undefined,
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

/** Where this app stands among those of a kind of record. */
const slotOfThis = (
  { settings, thisApp }: SettingsScreen,
  name: SourceName,
): SourceSlot | undefined =>
  slotsOf(settings.sources).find(
    (slot) =>
      kindOf(slot) === name &&
      sourceOf(settings, slot)?.appId === thisApp.appId,
  );

/** The one source that was ticked or cleared. */
const hold = (
  screen: SettingsScreen,
  before: readonly SourceName[],
  after: readonly string[],
): void => {
  for (const name of SOURCE_NAMES) {
    if (before.includes(name) === after.includes(name)) continue;
    if (after.includes(name)) screen.chooseApp(name, screen.thisApp);
    else screen.chooseApp(slotOfThis(screen, name) ?? name, undefined);
  }
};
