import { Dropdown } from "kintone-ui-component/lib/dropdown";
import type { TemplateResult } from "lit";
import { html } from "lit";
import type { Source } from "../../../settings/settings";
import type { SourceSlot } from "../../../settings/source-slots";
import { withSource } from "../../../settings/source-slots";
import { kuc } from "../../kuc";
import type { SettingsScreen } from "../screen/settings-screen";

/** The section of all records of an app of activities, or that each says its own. */
export const sectionPicker = (
  screen: SettingsScreen,
  slot: SourceSlot,
  source: Source<string>,
): TemplateResult => {
  const { messages, settings } = screen;
  const path = `sources.${slot}.section`;
  const { section, ...others } = source;
  const known = settings.sections.filter((one) => one.source === "activities");
  return html`<div class="nendo-config-app" data-path=${path}>
    ${kuc(
      Dropdown,
      {
        className: "nendo-config-picker",
        label: messages.sources.section,
        items: [
          { label: messages.sources.sectionOfRecords, value: "" },
          ...known.map(({ id, title }) => ({ label: title, value: id })),
          ...(section === undefined || known.some(({ id }) => id === section)
            ? []
            : [
                {
                  label: messages.sources.unknownField(section),
                  value: section,
                },
              ]),
        ],
        value: section ?? "",
        error: screen.problemAt(path),
      },
      {
        change: ({ detail }) =>
          screen.update(
            withSource(
              settings,
              slot,
              detail.value ? { ...others, section: detail.value } : others,
            ),
          ),
      },
    )}
  </div>`;
};
