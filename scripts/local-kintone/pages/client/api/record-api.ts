import { copyRecord, type RecordData } from "../record-data";
import type { AppApiSource } from "./app-api";

/** Builds kintone.app.record (or kintone.mobile.app.record) of a page. */
export function createRecordApi(source: AppApiSource) {
  const { registry, mobile } = source;
  const shown = () => (source.active ? source.host.record : null);
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
    ...(mobile
      ? {}
      : {
          getHeaderMenuSpaceElement: () => shown()?.headerMenuSpace ?? null,
        }),
  };
}
