import { Text } from "kintone-ui-component/lib/text";
import type { TemplateResult } from "lit";
import { html } from "lit";
import { live } from "lit/directives/live.js";
import { kuc } from "../../kuc";
import type { SettingsScreen } from "../screen/settings-screen";

/** One value of the settings and where it stands. */
interface Input<T> {
  /** Place in the settings: ranks.2.label */
  readonly path: string;
  readonly label: string;
  readonly value: T;
  readonly change: (value: T) => void;
}

type Screen = Pick<SettingsScreen, "problemAt" | "messages">;

/** One line of text. */
export const textInput = (
  screen: Screen,
  { path, label, value, change }: Input<string>,
): TemplateResult =>
  html`<div class="nendo-config-input" data-path=${path}>
    ${kuc(
      Text,
      { label, value, error: screen.problemAt(path) },
      { change: ({ detail }) => change((detail.value ?? "").trim()) },
    )}
  </div>`;

/** Any number of texts, one a line: they may hold commas. */
export const textsInput = (
  screen: Screen,
  { path, label, value, change }: Input<readonly string[]>,
): TemplateResult => {
  const id = `nendo-${path.replaceAll(".", "-")}`;
  const problem = screen.problemAt(path);
  return html`<div class="nendo-config-input" data-path=${path}>
    <label class="nendo-config-label" for=${id}>
      ${screen.messages.onePerLine(label)}
    </label>
    <textarea
      class="nendo-config-lines"
      id=${id}
      rows=${Math.max(value.length, 1)}
      aria-invalid=${problem === "" ? "false" : "true"}
      aria-describedby="${id}-problem"
      .value=${live(value.join("\n"))}
      @change=${({ target }: Event) =>
        change(filled((target as HTMLTextAreaElement).value.split("\n")))}
    ></textarea>
    <p class="nendo-config-error" id="${id}-problem">${problem}</p>
  </div>`;
};

const filled = (texts: readonly string[]): readonly string[] =>
  texts.map((text) => text.trim()).filter((text) => text !== "");
