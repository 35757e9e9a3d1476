import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { chartMessages } from "../../../i18n/documents/chart-messages";
import type { Language } from "../../../i18n/language";

interface SwitchOptions<Id extends string | number> {
  readonly measures: readonly { readonly id: Id; readonly label: string }[];
  readonly chosen: Id;
  /** Unique in the page: the radio buttons of one switch belong together. */
  readonly name: string;
  readonly language: Language;
  readonly choose: (id: Id) => void;
}

/** 回数, のべ人数 or 実人数; nothing where there is no choice. */
export const measureSwitch = <Id extends string | number>({
  measures,
  chosen,
  name,
  language,
  choose,
}: SwitchOptions<Id>): TemplateResult | typeof nothing =>
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
