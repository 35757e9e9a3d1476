import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import { textWidth } from "../../../chart/text-width";
import type { ShownColumn } from "./shown-columns";

/** A cell of the rows, to be corrected in place. */
export interface TextCell {
  readonly column: ShownColumn;
  readonly text: string;
  /** For its accessible name. */
  readonly label: string;
  readonly isWrong: boolean;
  /** Id of what was found of it. */
  readonly toldBy: string | undefined;
  readonly change: (text: string) => void;
}

/** Lines that are seen before the cell is entered. */
const MOST_LINES = 3;

/** A line, or lines where the texts of the column are long: those that are left out are seen once the cell is entered. */
export const textCell = ({
  column: { field, width, isLong },
  text,
  label,
  isWrong,
  toldBy,
  change,
}: TextCell): TemplateResult => {
  const invalid = isWrong ? "true" : nothing;
  const changed = ({ currentTarget }: Event): void =>
    change((currentTarget as HTMLInputElement | HTMLTextAreaElement).value);
  if (!isLong) {
    return html`<input
      type="text"
      aria-label=${label}
      aria-invalid=${invalid}
      aria-describedby=${toldBy ?? nothing}
      title=${textWidth(text, 1) > width ? text : nothing}
      .value=${text}
      @change=${changed}
    />`;
  }
  const lines = text
    .split("\n")
    .reduce(
      (sum, line) => sum + Math.max(1, Math.ceil(textWidth(line, 1) / width)),
      0,
    );
  return html`<textarea
    rows=${Math.min(lines, MOST_LINES)}
    aria-label=${label}
    aria-invalid=${invalid}
    aria-describedby=${toldBy ?? nothing}
    .value=${text}
    @keydown=${(event: KeyboardEvent) => {
      // As in a field of one line, Enter takes what was typed.
      if (event.key !== "Enter" || event.isComposing) return;
      if (field.type === "MULTI_LINE_TEXT") return;
      event.preventDefault();
      changed(event);
    }}
    @change=${changed}
  ></textarea>`;
};
