import type { Source } from "../../settings/settings";
import type { EventRecord } from "../page/event-record";
import type { NotWritten } from "../../kintone/corrections/not-written";
import { changeRecord } from "../../kintone/corrections/write-record";
import type { ConnectPage } from "../../kintone/rest/page-client";
import { pageClient } from "../../kintone/rest/page-client";

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
    private readonly connect: ConnectPage = pageClient,
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
   * @returns why it was not entered; undefined when the record has everything
   */
  async save(recordId: string): Promise<NotWritten | undefined> {
    if (this.values.size === 0) return undefined;
    const { appId, guestSpaceId } = this.source;
    const place = { client: this.connect(guestSpaceId), app: appId };
    const outcome = await changeRecord(place, recordId, (record) => {
      const missing = [...this.values].flatMap(([code, value]) => {
        const stored = record[code];
        return stored !== undefined && (stored.value ?? "") !== value
          ? [{ code, value, before: stored.value }]
          : [];
      });
      return {
        before: Object.fromEntries(
          missing.map(({ code, before }) => [code, { value: before }]),
        ),
        after: Object.fromEntries(
          missing.map(({ code, value }) => [code, { value }]),
        ),
      };
    });
    return "notWritten" in outcome ? outcome.notWritten : undefined;
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
