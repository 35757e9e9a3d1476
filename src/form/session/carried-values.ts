import type { Source } from "../../settings/settings";
import type { EventRecord } from "../page/event-record";
import { requestRecords, updateRecord } from "../records/request-records";

/**
 * Values for fields that a list has no column for. kintone says nothing of
 * whether it saves them with the row, so they are kept until the row is saved
 * and then entered where they are missing.
 */
export class CarriedValues {
  private readonly values = new Map<string, unknown>();

  constructor(
    private readonly source: Source<string>,
    private readonly isColumn: (fieldCode: string) => boolean,
  ) {}

  /** Puts the values into the record as the list hands it over anew. */
  restore(record: EventRecord): void {
    for (const [code, value] of this.values) {
      const cell = record[code];
      if (cell !== undefined) cell.value = value;
    }
  }

  /** Keeps what a piece of work does to fields that the list does not show. */
  during<T>(record: EventRecord, work: () => T): T {
    const codes = this.hiddenCodes();
    const before = codes.map((code) => record[code]?.value);
    const result = work();
    for (const [index, code] of codes.entries()) {
      const value = record[code]?.value;
      if (value !== before[index]) this.values.set(code, value);
    }
    return result;
  }

  /**
   * Enters what the saved record lacks.
   * @throws whatever kintone answered
   */
  async save(recordId: string): Promise<void> {
    const codes = [...this.values.keys()];
    if (codes.length === 0) return;
    const [stored] = await requestRecords({
      app: this.source,
      fields: ["$id", "$revision", ...codes],
      query: `$id = ${recordId}`,
    });
    const missing = [...this.values].filter(
      ([code, value]) =>
        stored?.[code] !== undefined && (stored[code].value ?? "") !== value,
    );
    if (stored === undefined || missing.length === 0) return;
    await updateRecord({
      app: this.source,
      recordId,
      revision: String(stored.$revision?.value),
      record: Object.fromEntries(
        missing.map(([code, value]) => [code, { value }]),
      ),
    });
  }

  /** Tables can't be changed in a list. */
  private hiddenCodes(): readonly string[] {
    const { attendances, ...fields } = this.source.fields;
    return Object.values(fields).filter(
      (code): code is string =>
        code !== undefined && code !== attendances && !this.isColumn(code),
    );
  }
}
