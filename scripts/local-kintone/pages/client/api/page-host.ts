import type { View } from "../../../state/app";
import type { FieldStyle, FieldStyleChange } from "../form/field-style";
import type { RecordRights } from "../list/record-rights";
import type { RecordProcessView } from "../record/record-process-view";
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
  fieldStyle(fieldCode: string): FieldStyle | null;
  setFieldStyle(fieldCode: string, style: FieldStyleChange): void;
  /** Of a detail page. */
  readonly process?: RecordProcessView;
  readonly rights?: RecordRights;
  /** The comments beside a detail; null when the app has none. */
  readonly sideBar?: HTMLElement | null;
}

/** The part of the page that is shown now; all are null before the first. */
export class PageHost {
  list: ListHost | null = null;
  record: RecordHost | null = null;
  /** Filter of a graph's page. */
  reportCondition: string | null = null;
  /** Above the apps of a portal. */
  portalSpace: HTMLElement | null = null;
}
