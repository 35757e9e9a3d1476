import type { TemplateResult } from "lit";
import { html } from "lit";
import { tableInputMessages } from "../../i18n/entering/table-input-messages";
import type { Language } from "../../i18n/language";

/** Where a table comes from: a file that is chosen, or dropped on the dialog, or a text that is pasted. */
export const tableInputs = (
  {
    language,
    isBusy,
    takeFile,
    pasted,
  }: {
    readonly language: Language;
    readonly isBusy: boolean;
    readonly takeFile: (file: File) => void;
    /** Called with all of the text whenever it changes. */
    readonly pasted: (text: string) => void;
  },
  below?: TemplateResult,
): TemplateResult => {
  const texts = tableInputMessages[language];
  return html`<div class="nendo-published-inputs">
    <label
      >${texts.file}
      <input
        type="file"
        accept=".csv,.tsv,.txt,.xlsx"
        ?disabled=${isBusy}
        @change=${({ currentTarget }: Event) => {
          const file = (currentTarget as HTMLInputElement).files?.[0];
          if (file !== undefined) takeFile(file);
        }}
      />
    </label>
    <span class="nendo-help">${texts.drop}</span>
    <label
      >${texts.paste}
      <textarea
        rows="4"
        ?disabled=${isBusy}
        @input=${({ currentTarget }: Event) =>
          pasted((currentTarget as HTMLTextAreaElement).value)}
      ></textarea>
    </label>
    ${below}
  </div>`;
};
