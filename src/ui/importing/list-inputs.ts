import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { listToolMessages } from "../../i18n/entering/list-tool-messages";
import type { RunNote } from "../../kintone/importing/run-notes";
import { download } from "../download";
import { plainButton } from "../plain-button";
import type { Hand } from "./hand";

/** Where a list comes from, the form to fill in, and earlier imports. */
export const listInputs = (hand: Hand, isReading: boolean): TemplateResult => {
  const { controller, messages } = hand;
  let pasted = "";
  return html`<div class="nendo-published-inputs">
      <label
        >${messages.file}
        <input
          type="file"
          accept=".csv,.tsv,.txt,.xlsx"
          ?disabled=${isReading}
          @change=${({ currentTarget }: Event) => {
            const file = (currentTarget as HTMLInputElement).files?.[0];
            if (file !== undefined) void controller.takeFile(file);
          }}
        />
      </label>
      <span class="nendo-help">${messages.drop}</span>
      <label
        >${messages.paste}
        <textarea
          rows="4"
          ?disabled=${isReading}
          @input=${({ currentTarget }: Event) => {
            pasted = (currentTarget as HTMLTextAreaElement).value;
          }}
        ></textarea>
      </label>
      <p class="nendo-correction-buttons">
        ${plainButton(
          messages.takeText,
          () => {
            if (pasted.trim() !== "") void controller.takeText(pasted);
          },
          { isDisabled: isReading },
        )}
        ${plainButton(
          messages.template,
          () => {
            void saveTemplate(hand);
          },
          { isDisabled: isReading },
        )}
      </p>
      <span class="nendo-help">${messages.templateHelp}</span>
    </div>
    ${earlierImports(hand, isReading)}`;
};

const XLSX =
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const saveTemplate = async ({
  controller,
  messages,
  kind,
  language,
  words,
}: Hand): Promise<void> => {
  const file = await controller.template(messages.templateWords);
  if (file === undefined) return;
  const name = `${messages.title(listToolMessages[language].kinds[kind](words))}.xlsx`;
  download(new Blob([file as BlobPart], { type: XLSX }), name);
};

const earlierImports = (
  { controller, messages, language, askTakingBack }: Hand,
  isReading: boolean,
): TemplateResult | typeof nothing => {
  const notes = controller.notes.filter(({ made }) => made.length > 0);
  if (notes.length === 0) return nothing;
  const when = ({ startedAt }: RunNote): string =>
    new Date(startedAt).toLocaleString(language, {
      dateStyle: "medium",
      timeStyle: "short",
    });
  return html`<section aria-labelledby="nendo-import-earlier">
    <h4 id="nendo-import-earlier">${messages.earlier.title}</h4>
    <ul class="nendo-import-earlier">
      ${notes.map((note) => {
        const text = messages.earlier.run(
          when(note),
          note.made.length,
          note.wanted,
        );
        return html`<li>
          ${text}
          ${plainButton(messages.earlier.takeBack, () => askTakingBack(note), {
            isDisabled: isReading,
            label: `${messages.earlier.takeBack} ${text}`,
          })}
        </li>`;
      })}
    </ul>
    <span class="nendo-help">${messages.earlier.kept}</span>
  </section>`;
};
