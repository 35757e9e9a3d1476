import type { FieldName } from "../../fields/fields";
import type { Settings } from "../../settings/settings";
import { cellOf, readText } from "../decode/cells";
import type { Connect } from "../rest/kintone-client";
import type {
  CorrectionOutcome,
  RecordChange,
  Written,
} from "./correction-outcome";
import { lookedUpFields } from "./looked-up-fields";
import type { WritingPlace } from "./write-record";
import { outcomeOf, writeBack, writeRecord } from "./write-record";

type EditedSource = "meetings" | "activities";

/** One field of a record to change, as long as the record still says what was seen. */
export type RecordEdit = {
  [Source in EditedSource]: {
    readonly source: Source;
    readonly recordId: string;
    /** What whoever changes it had before their eyes; "" where nothing was entered. */
    readonly seen: {
      readonly field: FieldName<Source>;
      readonly text: string;
    };
    readonly change:
      | { readonly field: FieldName<Source>; readonly text: string }
      /** 掲載 on or off. */
      | { readonly field: FieldName<Source>; readonly isMarked: boolean };
  };
}[EditedSource];

/** Where and with whose rights records are edited. */
export interface EditPlace {
  readonly settings: Settings;
  readonly connect: Connect;
}

/**
 * Changes fields of records, one record after the other, each by one request
 * that kintone refuses when the record changed since it was read here. A record
 * whose text is no longer the one that was seen stays as it is.
 * @returns one outcome an edit, in their order
 */
export const editRecords = async (
  edits: readonly RecordEdit[],
  { settings, connect }: EditPlace,
): Promise<readonly CorrectionOutcome[]> => {
  const outcomes: CorrectionOutcome[] = [];
  const forms = new Map<EditedSource, Promise<Form>>();
  for (const edit of edits) {
    const { recordId, seen, change } = edit;
    const source = settings.sources[edit.source];
    const codes: Readonly<Partial<Record<string, string>>> =
      source?.fields ?? {};
    const code = codes[change.field];
    if (source === undefined || code === undefined) {
      outcomes.push({ recordId, notWritten: "refused" });
      continue;
    }
    const place = { client: connect(source.guestSpaceId), app: source.appId };
    const form = forms.get(edit.source) ?? readForm(place);
    forms.set(edit.source, form);
    outcomes.push(
      await outcomeOf(recordId, async () => {
        const { locked, options } = await form;
        if (locked.has(code)) return "lockedByLookup";
        const { record } = await place.client.record.getRecord({
          app: place.app,
          id: recordId,
        });
        if (textOf(record, codes[seen.field]) !== seen.text) {
          return "changedMeanwhile";
        }
        const value = valueOf(change, options(code));
        const before: RecordChange = { [code]: { value: record[code]?.value } };
        const revision = String(record.$revision?.value ?? "");
        return {
          recordId,
          revision: await writeRecord(place, recordId, revision, {
            [code]: { value },
          }),
          before,
        };
      }),
    );
  }
  return outcomes;
};

/** Writes back what records of one kind had, where nobody changed them since. */
export const undoEdits = async (
  source: EditedSource,
  written: readonly Written[],
  { settings, connect }: EditPlace,
): Promise<readonly CorrectionOutcome[]> => {
  const place = settings.sources[source];
  return place === undefined
    ? []
    : writeBack(
        { client: connect(place.guestSpaceId), app: place.appId },
        written,
      );
};

const valueOf = (
  change: RecordEdit["change"],
  options: readonly string[],
): string | readonly string[] => {
  if ("text" in change) return change.text;
  return change.isMarked ? options.slice(0, 1) : [];
};

/** What writing has to know of a form. */
interface Form {
  readonly locked: ReadonlySet<string>;
  /** Choices of a field, in the order of the form; any of them is a mark. */
  readonly options: (code: string) => readonly string[];
}

const readForm = async (place: WritingPlace): Promise<Form> => {
  const { properties } = await place.client.app.getFormFields({
    app: place.app,
  });
  const fields = properties as unknown as Readonly<Record<string, Choices>>;
  return {
    locked: lookedUpFields(properties),
    options: (code) =>
      Object.values(fields[code]?.options ?? {})
        .sort((a, b) => Number(a.index) - Number(b.index))
        .map(({ label }) => label),
  };
};

interface Choices {
  readonly options?: Readonly<
    Record<string, { readonly label: string; readonly index: string }>
  >;
}

const textOf = (record: unknown, code: string | undefined): string => {
  const cell = code === undefined ? undefined : cellOf(record, code);
  const reading = cell && readText(cell);
  return reading?.ok === true ? (reading.value ?? "") : "";
};
