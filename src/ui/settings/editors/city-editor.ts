import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { readableAccent } from "../../../chart/readable-accent";
import type { City } from "../../../domain/publishing/city";
import type { SettingsScreen } from "../screen/settings-screen";
import { textInput } from "./inputs";

/** How the city shows itself on documents; says what becomes of a colour that is too pale. */
export const cityEditor = (screen: SettingsScreen): TemplateResult => {
  const { messages, settings } = screen;
  const { city } = settings;
  const change = (name: keyof City, text: string): void => {
    const { [name]: _, ...others } = city;
    screen.update({
      ...settings,
      city: text === "" ? others : { ...others, [name]: text },
    });
  };
  return html`<div class="nendo-config-narrow">
      ${textInput(screen, {
        path: "city.name",
        label: messages.rules.cityName,
        value: city.name ?? "",
        change: (text) => change("name", text.trim()),
      })}
      ${textInput(screen, {
        path: "city.color",
        label: messages.rules.cityColor,
        value: city.color ?? "",
        change: (text) =>
          change("color", text.normalize("NFKC").trim().toUpperCase()),
      })}
      ${textInput(screen, {
        path: "city.secondColor",
        label: messages.rules.citySecondColor,
        value: city.secondColor ?? "",
        change: (text) =>
          change("secondColor", text.normalize("NFKC").trim().toUpperCase()),
      })}
    </div>
    ${darkened(screen)}`;
};

const darkened = ({
  messages,
  settings: {
    city: { color },
  },
}: SettingsScreen): TemplateResult | typeof nothing => {
  if (color === undefined || !/^#[0-9a-f]{6}$/iu.test(color)) return nothing;
  const shown = readableAccent(color);
  return shown === color.toUpperCase()
    ? nothing
    : html`<p class="nendo-config-note" role="status">
        ${messages.rules.cityColorDarkened(shown)}
      </p>`;
};
