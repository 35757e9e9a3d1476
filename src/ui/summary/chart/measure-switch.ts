import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { chartMessages } from "../../../i18n/documents/chart-messages";
import type { Language } from "../../../i18n/language";
import type { ChartMeasure } from "../../../report/report";

interface SwitchOptions {
  readonly measures: readonly ChartMeasure[];
  readonly chosen: ChartMeasure["id"];
  /** Unique in the page: the radio buttons of one switch belong together. */
  readonly name: string;
  readonly language: Language;
  readonly choose: (id: ChartMeasure["id"]) => void;
}

/** 回数, のべ人数 or 実人数; nothing where there is no choice. */
export const measureSwitch = ({
  measures,
  chosen,
  name,
  language,
  choose,
}: SwitchOptions): TemplateResult | typeof nothing =>
  measures.length < 2
    ? nothing
    : html`<fieldset class="nendo-switch">
        <legend class="nendo-hidden">${chartMessages[language].measure}</legend>
        ${measures.map(
          ({ id, label }) =>
            html`<label class="nendo-switch-option"
              ><input
                type="radio"
                class="nendo-switch-input"
                name=${name}
                .checked=${id === chosen}
                @change=${() => choose(id)}
              /><span class="nendo-switch-label">${label}</span></label
            >`,
        )}
      </fieldset>`;
