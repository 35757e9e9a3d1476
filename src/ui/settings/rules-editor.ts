import { Dropdown } from "kintone-ui-component/lib/dropdown";
import { RadioButton } from "kintone-ui-component/lib/radio-button";
import type { TemplateResult } from "lit";
import { html } from "lit";
import { kuc } from "../kuc";
import type { SettingsScreen } from "./settings-screen";

/** Whom のべ counts, and when a fiscal year starts. */
export const rulesEditor = (screen: SettingsScreen): TemplateResult => {
  const { messages, settings } = screen;
  const { principal, everyone } = messages.attendanceRules;
  return html`${kuc(
    RadioButton,
    {
      className: "nendo-config-radio",
      label: messages.attendanceRule,
      itemLayout: "vertical",
      items: [
        { label: principal, value: "principal" },
        { label: everyone, value: "everyone" },
      ],
      value: settings.attendanceRule,
    },
    {
      change: ({ detail }) =>
        screen.update({
          ...settings,
          attendanceRule:
            detail.value === "everyone" ? "everyone" : "principal",
        }),
    },
  )}
  ${kuc(
    Dropdown,
    {
      className: "nendo-config-app",
      label: messages.fiscalYearStart,
      items: Array.from({ length: 12 }, (_, index) => ({
        label: messages.month(index + 1),
        value: String(index + 1),
      })),
      value: String(settings.fiscalYearStartMonth),
      error: screen.problemAt("fiscalYearStartMonth"),
    },
    {
      change: ({ detail }) =>
        screen.update({
          ...settings,
          fiscalYearStartMonth: Number(detail.value),
        }),
    },
  )}`;
};
