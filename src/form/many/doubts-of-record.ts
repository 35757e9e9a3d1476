import { calledOffWords } from "../../entering/remarks/called-off-words";
import { clausesOfDeputies } from "../../entering/remarks/deputy-clauses";
import { isRemarks } from "../../entering/remarks/is-remarks";
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
 * What the texts of a record tell of a meeting that did not take place, was put
 * off, or to which another one came, each once; by the same words by which lists
 * of past years are read. Fields that no setting names are looked through, too.
 * @param statusCode of the field of the state, which is known
 * @param form undefined: fields are called by their codes
 */
export const doubtsOfRecord = (
  record: EventRecord,
  statusCode: string | undefined,
  { cancelled }: RecordChoices["status"],
  form: LabelledForm | undefined,
): readonly ToldDoubt[] => {
  const { isSaid, toldBy } = calledOffWords(cancelled);
  const told = new Map<string, ToldDoubt>();
  for (const [code, cell] of cellsOf(record)) {
    if (code === statusCode || !TELLING.has(cell.type)) continue;
    const heading = fieldOf(form, code)?.label || code;
    const isRemark = isRemarks(heading);
    for (const line of linesOf(cell)) {
      const isOff = isSaid(line, { heading, isRemark });
      if (!isOff && clausesOfDeputies(line, isRemark).length === 0) continue;
      const text = shortened(isOff ? toldBy(line) : line.trim());
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
  return (type === "RICH_TEXT" ? text.replaceAll(/<[^>]*>/gu, "\n") : text)
    .split(/[\n。]/u)
    .filter((line) => line.trim() !== "");
};

const shortened = (text: string): string =>
  [...text].length > LONGEST_TEXT
    ? `${[...text].slice(0, LONGEST_TEXT).join("")}…`
    : text;
