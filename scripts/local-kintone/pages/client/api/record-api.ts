import type { FieldStyleChange } from "../form/field-style";
import type { PageContext } from "../page-context";
import { copyRecord, type RecordData } from "../record-data";
import { actionButtonFunctions, displayFunctions } from "./display-api";
import type { RecordHost } from "./page-host";
import { createSideBarApi } from "./side-bar-api";

export interface RecordApiSource {
  readonly context: PageContext;
  readonly mobile: boolean;
  /** Whether this half (desktop or mobile) belongs to the page. */
  readonly active: boolean;
}

/** Builds kintone.app.record (or kintone.mobile.app.record) of a page. */
export function createRecordApi(source: RecordApiSource) {
  const { context, active, mobile } = source;
  const { registry, parts, host } = context;
  const shown = () => (active ? host.record : null);
  const refuseInHandler = (name: string): void => {
    if (registry.isRunning)
      throw new Error(
        `kintone.app.record.${name}() can't be called in an event handler: use the event object.`,
      );
  };
  return {
    getId: () => shown()?.recordId ?? null,
    get: (): { record: RecordData } | null => {
      const page = shown();
      if (page === null) return null;
      refuseInHandler("get");
      return { record: copyRecord(page.record()) };
    },
    set: (change: { record: RecordData }): void => {
      const page = shown();
      if (page?.setRecord === undefined) return;
      refuseInHandler("set");
      page.setRecord(copyRecord(change.record));
    },
    getFieldElement: (code: string) => shown()?.fieldElement(code) ?? null,
    getSpaceElement: (id: string) => shown()?.spaceElement(id) ?? null,
    setFieldShown: (code: string, isShown: boolean): void =>
      shown()?.setFieldShown(code, isShown),
    setGroupFieldOpen: (code: string, isOpen: boolean): void =>
      shown()?.setGroupOpen(code, isOpen),
    isFieldVisible: async (code: string) =>
      shown()?.isFieldShown(code) ?? false,
    isGroupFieldOpen: async (code: string) =>
      shown()?.isGroupOpen(code) ?? false,
    setFieldStyle: async (code: string, style: FieldStyleChange) =>
      shown()?.setFieldStyle(code, style),
    getFieldStyle: async (code: string) => shown()?.fieldStyle(code) ?? null,
    ...displayFunctions(parts, "record.", ["EditRecordButton", "Pager"]),
    ...actionButtonFunctions(parts, "StatusActionButton"),
    ...(mobile
      ? {}
      : {
          getHeaderMenuSpaceElement: () => shown()?.headerMenuSpace ?? null,
          ...displayFunctions(parts, "record.", [
            "DuplicateRecordButton",
            "ChangeAssigneeButton",
          ]),
          ...createSideBarApi(shown),
        }),
  };
}

/** What works under kintone.app.record on desktop and mobile pages alike. */
export function createSharedRecordApi({ context }: RecordApiSource) {
  const { host } = context;
  const detail = <K extends "process" | "rights">(
    part: K,
  ): NonNullable<RecordHost[K]> => {
    const found = host.record?.[part];
    if (found === undefined)
      throw new Error("This function works on the record details page only.");
    return found;
  };
  return {
    getPermissions: async () => {
      const { editable, deletable } = detail("rights");
      return { editRecord: editable, deleteRecord: deletable };
    },
    getFieldPermissions: async () =>
      Object.fromEntries(
        Object.entries(detail("rights").fields).map(
          ([code, { viewable, editable }]) => [
            code,
            { readField: viewable, editField: editable },
          ],
        ),
      ),
    getStatusHistory: async (offset = 0, limit = 100) =>
      structuredClone(detail("process").history).slice(offset, offset + limit),
    getStatusActions: async () => structuredClone(detail("process").actions),
    getAssignees: async () => structuredClone(detail("process").assignees),
    // An app can't get actions here.
    getActions: async () => {
      detail("process");
      return [];
    },
  };
}
