import type { FieldName } from "../../fields/fields";
import type { PermissionField } from "../../fields/record-choices";
import type { Settings } from "../../settings/settings";
import { sourceOfRecord } from "../../settings/sources-of";
import { cellOf, readText } from "../decode/cells";
import type { WritingPlace } from "./write-record";
import type { CorrectionOutcome, Written } from "./correction-outcome";
import { permissionValue } from "./permission-value";
import type { FormPlace } from "./read-form";
import { readForm } from "./read-form";
import { hiddenAmong } from "../sources/require-visible";
import { changeUntilStopped, writeBack } from "./write-record";

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
      | {
          readonly field: Extract<FieldName<Source>, PermissionField>;
          readonly isMarked: boolean;
        };
  };
}[EditedSource];

/** Where and with whose rights records are edited. */
export interface EditPlace {
  readonly settings: Settings;
  readonly connect: (
    guestSpaceId: string | undefined,
  ) => FormPlace["client"] & WritingPlace["client"];
}

/**
 * Changes fields of records, one record after the other, each by one request
 * that kintone refuses when the record changed since it was read here. A record
 * whose text is no longer the one that was seen stays as it is.
 * @param signal stops it: of the record that is being written it may be unknown what became of it
 * @returns one outcome an edit, in their order
 */
export const editRecords = async (
  edits: readonly RecordEdit[],
  { settings, connect }: EditPlace,
  signal?: AbortSignal,
): Promise<readonly CorrectionOutcome[]> => {
  const outcomes: CorrectionOutcome[] = [];
  const forms = new Map<string, ReturnType<typeof readForm>>();
  for (const edit of edits) {
    const { recordId, seen, change } = edit;
    if (signal?.aborted) {
      outcomes.push({ recordId, notWritten: "stopped" });
      continue;
    }
    const source = sourceOfRecord(settings.sources, edit.source, recordId);
    const codes: Readonly<Partial<Record<string, string>>> =
      source?.fields ?? {};
    const code = codes[change.field];
    if (source === undefined || code === undefined) {
      outcomes.push({ recordId, notWritten: "refused" });
      continue;
    }
    const place = { client: connect(source.guestSpaceId), app: source.appId };
    const form = forms.get(source.appId) ?? readForm({ ...place, signal });
    forms.set(source.appId, form);
    const read = await form;
    outcomes.push(
      "notWritten" in read
        ? { recordId, ...read }
        : await changeUntilStopped(
            place,
            recordId,
            (record) => {
              if (read.locked.has(code)) return "lockedByLookup";
              const needed = [seen.field, change.field];
              if (hiddenAmong([record], edit.source, source, needed)) {
                return "noPermission";
              }
              if (textOf(record, codes[seen.field]) !== seen.text) {
                return "changedMeanwhile";
              }
              const before = record[code]?.value;
              const after =
                "text" in change
                  ? change.text
                  : permissionValue(
                      change.isMarked,
                      before,
                      read.choices(code),
                      settings.choices[change.field],
                    );
              return after === undefined
                ? "refused"
                : {
                    before: { [code]: { value: before } },
                    after: { [code]: { value: after } },
                  };
            },
            signal,
          ),
    );
  }
  return outcomes;
};

/**
 * Writes back what records of one kind had, where nobody changed them since.
 * @param signal stops it: of the record that is being written it may be unknown what became of it
 */
export const undoEdits = async (
  source: EditedSource,
  written: readonly Written[],
  { settings, connect }: EditPlace,
  signal?: AbortSignal,
): Promise<readonly CorrectionOutcome[]> => {
  const outcomes: CorrectionOutcome[] = [];
  for (const one of written) {
    const place = sourceOfRecord(settings.sources, source, one.recordId);
    if (place === undefined) {
      outcomes.push({ recordId: one.recordId, notWritten: "refused" });
      continue;
    }
    const app = { client: connect(place.guestSpaceId), app: place.appId };
    outcomes.push(...(await writeBack(app, [one], signal)));
  }
  return outcomes;
};

const textOf = (record: unknown, code: string | undefined): string => {
  const cell = code === undefined ? undefined : cellOf(record, code);
  const reading = cell && readText(cell);
  return reading?.ok === true ? (reading.value ?? "") : "";
};
