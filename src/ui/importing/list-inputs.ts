import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { listToolMessages } from "../../i18n/entering/list-tool-messages";
import type { RunNote } from "../../kintone/importing/run-notes";
import { buttonRow } from "../button-row";
import { download } from "../download";
import { plainButton } from "../plain-button";
import type { Hand } from "./hand";
import { tableInputs } from "./table-inputs";

/** Where a list comes from, the form to fill in, and earlier imports. */
export const listInputs = (hand: Hand, isReading: boolean): TemplateResult => {
  const { controller, messages } = hand;
  let pasted = "";
  const isOff = { isDisabled: isReading };
  const inputs = tableInputs(
    {
      language: hand.language,
      isBusy: isReading,
      takeFile: (file) => {
        void controller.takeFile(file);
      },
      pasted: (text) => {
        pasted = text;
      },
    },
    html`${buttonRow(
        plainButton(
          messages.takeText,
          () => {
            if (pasted.trim() !== "") void controller.takeText(pasted);
          },
          isOff,
        ),
        plainButton(
          messages.template,
          () => {
            void saveTemplate(hand);
          },
          isOff,
        ),
      )} <span class="nendo-help">${messages.templateHelp}</span>`,
  );
  return html`${inputs} ${earlierImports(hand, isReading)}`;
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
