import { Dropdown } from "kintone-ui-component/lib/dropdown";
import { RadioButton } from "kintone-ui-component/lib/radio-button";
import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { SmallFiguresRule } from "../../../domain/publishing/small-figures-rule";
import { SMALL_FIGURES_MODES } from "../../../domain/publishing/small-figures-rule";
import type { AttendanceRule } from "../../../rollup/input/counting-rules";
import { ATTENDANCE_RULES } from "../../../rollup/input/counting-rules";
import { kuc } from "../../kuc";
import { textInput } from "./inputs";
import type { SettingsScreen } from "../screen/settings-screen";

/** Whom のべ counts, when a fiscal year starts, and what becomes of small figures. */
export const rulesEditor = (screen: SettingsScreen): TemplateResult => html`
  ${screen.settings.sources.meetings ? attendanceRule(screen) : nothing}
  ${startMonth(screen)} ${smallFigures(screen)}
`;

const attendanceRule = ({
  messages,
  settings,
  update,
}: SettingsScreen): TemplateResult => {
  return html`<div data-path="attendanceRule">
    ${kuc(
      RadioButton,
      {
        className: "nendo-config-radio",
        label: messages.rules.attendanceRule,
        itemLayout: "vertical",
        items: ATTENDANCE_RULES.map((value) => ({
          label: messages.rules.attendanceRules[value],
          value,
        })),
        value: settings.attendanceRule,
      },
      {
        change: ({ detail }) =>
          update({
            ...settings,
            attendanceRule: detail.value as AttendanceRule,
          }),
      },
    )}
  </div>`;
};

const startMonth = ({
  messages,
  settings,
  update,
  problemAt,
}: SettingsScreen): TemplateResult =>
  html`<div class="nendo-config-narrow" data-path="fiscalYearStartMonth">
    ${kuc(
      Dropdown,
      {
        className: "nendo-config-picker",
        label: messages.rules.fiscalYearStart,
        items: Array.from({ length: 12 }, (_, index) => ({
          label: messages.rules.month(index + 1),
          value: String(index + 1),
        })),
        value: String(settings.fiscalYearStartMonth),
        error: problemAt("fiscalYearStartMonth"),
      },
      {
        change: ({ detail }) =>
          update({ ...settings, fiscalYearStartMonth: Number(detail.value) }),
      },
    )}
  </div>`;

const smallFigures = (screen: SettingsScreen): TemplateResult => {
  const { messages, settings } = screen;
  const { rules } = messages;
  const set = (change: Partial<SmallFiguresRule>) =>
    screen.update({
      ...settings,
      smallFigures: { ...settings.smallFigures, ...change },
    });
  return html`<div data-path="smallFigures.mode">
      ${kuc(
        RadioButton,
        {
          className: "nendo-config-radio",
          label: rules.smallFigures,
          itemLayout: "vertical",
          items: SMALL_FIGURES_MODES.map((value) => ({
            label: rules.smallFiguresModes[value],
            value,
          })),
          value: settings.smallFigures.mode,
        },
        {
          change: ({ detail }) =>
            set({ mode: detail.value as SmallFiguresRule["mode"] }),
        },
      )}
    </div>
    <div class="nendo-config-narrow">
      ${textInput(screen, {
        path: "smallFigures.threshold",
        label: rules.threshold,
        value: String(settings.smallFigures.threshold),
        change: (text) => set({ threshold: toCount(text) }),
      })}
    </div>
    <p class="nendo-config-help">${rules.smallFiguresHelp}</p>`;
};

/** What is no number becomes a wrong one, so that its sentence is shown. */
const toCount = (text: string): number => {
  const count = Number(text.normalize("NFKC"));
  return text === "" || Number.isNaN(count) ? -1 : count;
};
