import { Checkbox } from "kintone-ui-component/lib/checkbox";
import type { TemplateResult } from "lit";
import { html } from "lit";
import { kuc } from "../../kuc";
import type { SettingsScreen } from "../screen/settings-screen";

/** The lists of this app that show the summary. */
export const viewsEditor = (screen: SettingsScreen): TemplateResult => {
  const { messages, settings, views } = screen;
  const lost = settings.summaryViews.filter((name) => !views.includes(name));
  if (views.length === 0 && lost.length === 0)
    return html`<p>${messages.sources.noViews}</p>`;
  return html`<div data-path="summaryViews">
    ${kuc(
      Checkbox,
      {
        className: "nendo-config-radio",
        label: messages.sources.viewsLabel,
        itemLayout: "vertical",
        items: [
          ...views.map((name) => ({ label: name, value: name })),
          ...lost.map((name) => ({
            label: messages.sources.unknownView(name),
            value: name,
          })),
        ],
        value: [...settings.summaryViews],
        error: screen.problemAt("summaryViews"),
      },
      {
        change: ({ detail }) =>
          screen.update({ ...settings, summaryViews: detail.value ?? [] }),
      },
    )}
  </div>`;
};
