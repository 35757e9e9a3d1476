import { calledOffWords } from "../../entering/remarks/called-off-words";
import { clausesOfDeputies } from "../../entering/remarks/deputy-clauses";
import { mayBeUnheld } from "../../entering/remarks/unheld-stems";
import type { RecordChoices } from "../../fields/record-choices";
import { readText } from "../../kintone/decode/cells";
import type { LabelledForm } from "../../settings/labelled-form";
import { fieldOf } from "../../settings/labelled-form";
import type { EventCell, EventRecord } from "../page/event-record";
import { rowsOf } from "../page/event-record";

/** What a field of a planned record tells against making it 実施. */
export interface ToldDoubt {
  /** What the form calls the field. */
  readonly heading: string;
  readonly text: string;
}

/** Kinds of fields in which people write, or choose, that something was called off. */
const TELLING: ReadonlySet<string> = new Set([
  ...["SINGLE_LINE_TEXT", "MULTI_LINE_TEXT", "RICH_TEXT", "CALC"],
  ...["DROP_DOWN", "RADIO_BUTTON", "CHECK_BOX", "MULTI_SELECT"],
]);
/** More letters are a report; they stand in the record. */
const LONGEST_TEXT = 40;

/**
 * The sentences of a record that may tell of a meeting that did not take place,
 * was put off, or to which another one came, each once: all that imports hear in
 * remarks, and any stem of such words anywhere, since only a tick is lost. Fields
 * that no setting names are looked through, too.
 * @param statusCode of the field of the state, which is known
 * @param form undefined: fields are called by their codes
 */
export const doubtsOfRecord = (
  record: EventRecord,
  statusCode: string | undefined,
  { cancelled }: RecordChoices["status"],
  form: LabelledForm | undefined,
): readonly ToldDoubt[] => {
  const { isSaid } = calledOffWords(cancelled);
  const told = new Map<string, ToldDoubt>();
  for (const [code, cell] of cellsOf(record)) {
    if (code === statusCode || !TELLING.has(cell.type)) continue;
    const heading = fieldOf(form, code)?.label || code;
    const isDoubtful = (text: string): boolean =>
      mayBeUnheld(text) ||
      isSaid(text, { heading, isRemark: true }) ||
      clausesOfDeputies(text, true).length > 0;
    for (const line of linesOf(cell).filter(isDoubtful)) {
      const text = shortened(line.trim(), isDoubtful);
      told.set(`${code} ${text}`, { heading, text });
    }
  }
  return [...told.values()];
};

/** The codes of fields of a form that may tell it, tables by their own. */
export const tellingCodes = (form: LabelledForm): readonly string[] =>
  Object.entries(form)
    .filter(([, { type, fields = {} }]) =>
      [type, ...Object.values(fields).map((cell) => cell.type)].some((one) =>
        TELLING.has(one),
      ),
    )
    .map(([code]) => code);

const cellsOf = (
  record: EventRecord,
): readonly (readonly [string, EventCell])[] =>
  Object.entries(record).flatMap(([code, cell]) =>
    cell.type === "SUBTABLE"
      ? rowsOf(cell).flatMap(({ value }) => Object.entries(value))
      : [[code, cell] as const],
  );

/** Its sentences; of rich text without the markup. */
const linesOf = ({ type, value }: EventCell): readonly string[] => {
  const read = readText({ type, value });
  const text = (read.ok ? read.value : undefined) ?? "";
  return (type === "RICH_TEXT" ? plainOf(text) : text)
    .split(/[\n。]/u)
    .filter((line) => line.trim() !== "");
};

/** Words in bold are of their sentence, blocks are their own. */
const plainOf = (markup: string): string =>
  markup
    .replaceAll(/<(?!\/?(?:a|b|i|u|s|em|strong|span|font)\b)[^>]*>/giu, "\n")
    .replaceAll(/<[^>]*>/gu, "");

/** Of a long sentence the part of it that tells it. */
const shortened = (
  text: string,
  isDoubtful: (part: string) => boolean,
): string => {
  if ([...text].length <= LONGEST_TEXT) return text;
  const part =
    text
      .split(/[、，,]/u)
      .find(isDoubtful)
      ?.trim() ?? text;
  const letters = [...part];
  return letters.length > LONGEST_TEXT
    ? `${letters.slice(0, LONGEST_TEXT).join("")}…`
    : part;
};
