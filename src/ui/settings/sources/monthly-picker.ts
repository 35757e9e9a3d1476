import { Checkbox } from "kintone-ui-component/lib/checkbox";
import type { TemplateResult } from "lit";
import { html } from "lit";
import type { Source } from "../../../settings/settings";
import type { SourceSlot } from "../../../settings/source-slots";
import { kindOf, sourceOf, withSource } from "../../../settings/source-slots";
import { kuc } from "../../kuc";
import type { SettingsScreen } from "../screen/settings-screen";
import { withMonthly } from "./with-monthly";

/** Whether the records of an app of activities are numbers by month instead of events. */
export const monthlyPicker = (
  screen: SettingsScreen,
  slot: SourceSlot,
  source: Source<string>,
): TemplateResult => {
  const { messages, settings } = screen;
  return html`<div data-path="sources.${slot}.isMonthly">
    ${kuc(
      Checkbox,
      {
        className: "nendo-config-radio",
        label: messages.sources.recordsAre,
        items: [{ label: messages.sources.monthly, value: "monthly" }],
        value: source.isMonthly ? ["monthly"] : [],
      },
      {
        change: ({ detail }) => {
          const isMonthly = detail.value?.includes("monthly") === true;
          const isGuessed = (field: string) =>
            screen.isGuessed(`sources.${slot}.fields.${field}`);
          const kind = kindOf(slot);
          const first = slot === kind ? undefined : sourceOf(settings, kind);
          screen.update(
            withSource(
              settings,
              slot,
              withMonthly(source, isMonthly, isGuessed, first),
            ),
          );
          screen.guess(slot);
        },
      },
    )}
  </div>`;
};
