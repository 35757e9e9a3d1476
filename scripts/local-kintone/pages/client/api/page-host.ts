import type { View } from "../../../state/app";
import type { RecordData } from "../record-data";

/** What a record list offers to the JavaScript API while it is shown. */
export interface ListHost {
  readonly headerMenuSpace: HTMLElement | null;
  readonly headerSpace: HTMLElement;
  readonly view: View;
  readonly views: readonly View[];
  query(): string;
  queryCondition(): string;
  /** Cells of a column; null when the list has no such column. */
  fieldElements(fieldCode: string): HTMLElement[] | null;
}

/** What a record's page offers to the JavaScript API while it is shown. */
export interface RecordHost {
  readonly page: "DETAIL" | "CREATE" | "EDIT" | "PRINT";
  readonly recordId: number | null;
  readonly headerMenuSpace: HTMLElement | null;
  readonly headerSpace: HTMLElement | null;
  record(): RecordData;
  /** Absent where the record can't be changed. */
  setRecord?(record: RecordData): void;
  fieldElement(fieldCode: string): HTMLElement | null;
  spaceElement(elementId: string): HTMLElement | null;
  setFieldShown(fieldCode: string, isShown: boolean): void;
  setGroupOpen(fieldCode: string, isOpen: boolean): void;
  isFieldShown(fieldCode: string): boolean;
  isGroupOpen(fieldCode: string): boolean;
}

/** The part of the page that is shown now; both are null before the first. */
export class PageHost {
  list: ListHost | null = null;
  record: RecordHost | null = null;
}
