import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { contrastRatio } from "../../../chart/contrast-ratio";
import { seriesPaint } from "../../../chart/palette";
import { colorSample } from "./color-sample";
import { textInput } from "./inputs";
import type { SettingsScreen } from "../screen/settings-screen";

/** Below it neighbours look alike in a print in black and white. */
const NEAR = 1.5;

/** One colour a rank, with a sample of how it is drawn. */
export const colorsEditor = (screen: SettingsScreen): TemplateResult =>
  html`<ol class="nendo-config-list" data-path="colors">
    ${screen.settings.ranks.map(
      ({ label }, index) =>
        html`<li class="nendo-config-color" data-path="colors.${index}">
          ${colorRow(screen, label, index)}
        </li>`,
    )}
  </ol>`;

const colorRow = (
  screen: SettingsScreen,
  rank: string,
  index: number,
): TemplateResult => {
  const { messages, settings } = screen;
  const { colors } = settings;
  const paint = seriesPaint(index, usable(colors[index]));
  const change = (color: string): void =>
    screen.update({ ...settings, colors: withColor(colors, index, color) });
  return html`
    ${colorSample(messages.rules.sampleOf(rank), paint)}
    <input
      type="color"
      class="nendo-config-color-picker"
      aria-label=${messages.rules.colorOf(rank)}
      .value=${paint.fill.toLowerCase()}
      @change=${({ target }: Event) =>
        change((target as HTMLInputElement).value.toUpperCase())}
    />
    <div class="nendo-config-color-code">
      ${textInput(screen, {
        path: `colors.${index}`,
        label: messages.rules.colorCode(rank),
        value: colors[index] ?? paint.fill,
        change,
      })}
    </div>
    <p class="nendo-config-note">
      ${messages.rules.textContrast(ratio(paint.fill, paint.text))}
      ${neighbourNote(screen, index)}
    </p>
  `;
};

const neighbourNote = (
  { messages, settings: { colors } }: SettingsScreen,
  index: number,
): TemplateResult | typeof nothing => {
  if (index === 0) return nothing;
  const own = seriesPaint(index, usable(colors[index])).fill;
  const above = seriesPaint(index - 1, usable(colors[index - 1])).fill;
  const { neighbourNear, neighbourFine } = messages.rules;
  return html`<br />${(contrastRatio(own, above) < NEAR
      ? neighbourNear
      : neighbourFine)(ratio(own, above))}`;
};

const ratio = (one: string, other: string): string =>
  contrastRatio(one, other).toFixed(1);

/** While a code is typed wrongly the palette's colour is shown. */
const usable = (color: string | undefined): string | undefined =>
  color !== undefined && /^#[0-9a-f]{6}$/iu.test(color) ? color : undefined;

/** The list has no gaps: ranks before it get the colour that they have anyway, and the palette's own at the end are left out. */
const withColor = (
  colors: readonly string[],
  index: number,
  color: string,
): readonly string[] => {
  const filled = Array.from(
    { length: Math.max(colors.length, index + 1) },
    (_, at) => (at === index ? color : (colors[at] ?? seriesPaint(at).fill)),
  );
  while (
    filled.length > 0 &&
    filled.at(-1) === seriesPaint(filled.length - 1).fill
  )
    filled.pop();
  return filled;
};
