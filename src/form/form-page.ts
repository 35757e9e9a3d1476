import type { EventRecord } from "./event-record";

export type Platform = "desktop" | "mobile";

/** Dialogs that kintone has since 2025-09 (PC) and 2026-03 (mobile); older ones lack them. */
interface Dialogs {
  readonly showConfirmDialog?: Confirm;
  readonly showConfirmBottomSheet?: Confirm;
  readonly showNotification?: (
    type: "ERROR" | "SUCCESS" | "INFO",
    message: string,
  ) => Promise<void>;
}

type Confirm = (config: {
  readonly title: string;
  readonly body: string;
  readonly showOkButton: true;
  readonly okButtonText: string;
  readonly showCancelButton: true;
  readonly cancelButtonText: string;
}) => Promise<"OK" | "CANCEL" | "CLOSE">;

/** What the help needs of the page it stands on, the same on a PC and on a phone. */
export interface FormPage {
  /** `mobile.` before an event's name, or nothing. */
  readonly eventPrefix: string;
  /** The record in the form; undefined while there is none. Not inside event handlers (kintone: record.get). */
  getRecord(): EventRecord | undefined;
  /** Not inside event handlers (kintone: record.set). */
  setRecord(record: EventRecord): void;
  /** The space of the form with this id, or else the one that kintone keeps for plugins. */
  recordSpace(elementId?: string): HTMLElement | undefined;
  listSpace(): HTMLElement | undefined;
  /** Whether the list on the page has a column for the field. */
  isColumn(fieldCode: string): boolean;
  isLookup(fieldCode: string): boolean;
  /** Asks; true where kintone has no way to ask. */
  confirm(question: {
    readonly title: string;
    readonly body: string;
    readonly ok: string;
    readonly cancel: string;
  }): Promise<boolean>;
  notify(type: "SUCCESS" | "INFO", message: string): void;
  recordAddress(
    app: { readonly appId: string; readonly guestSpaceId?: string },
    recordId: string,
  ): string;
  createAddress(app: {
    readonly appId: string;
    readonly guestSpaceId?: string;
  }): string;
}

/** The page as kintone's JavaScript API gives it; nothing is read before it is asked for. */
export const createFormPage = (platform: Platform): FormPage => {
  const isMobile = platform === "mobile";
  const app = () => (isMobile ? kintone.mobile.app : kintone.app);
  const dialogs = () =>
    (isMobile ? kintone.mobile : kintone) as unknown as Dialogs;
  const appPath: FormPage["createAddress"] = ({ appId, guestSpaceId }) =>
    [
      "/k",
      guestSpaceId === undefined ? "" : `/guest/${guestSpaceId}`,
      isMobile ? "/m" : "",
      `/${appId}`,
    ].join("");
  return {
    eventPrefix: isMobile ? "mobile." : "",
    getRecord: () => app().record.get()?.record as EventRecord | undefined,
    setRecord: (record) => app().record.set({ record }),
    recordSpace: (elementId) => {
      const space =
        elementId === undefined
          ? null
          : app().record.getSpaceElement(elementId);
      const shared = () =>
        isMobile
          ? kintone.mobile.app.getHeaderSpaceElement()
          : kintone.app.record.getHeaderMenuSpaceElement();
      return space ?? shared() ?? undefined;
    },
    listSpace: () => app().getHeaderSpaceElement() ?? undefined,
    isColumn: (fieldCode) => app().getFieldElements(fieldCode) !== null,
    isLookup: (fieldCode) => app().getLookupTargetAppId(fieldCode) !== null,
    confirm: async ({ title, body, ok, cancel }) => {
      const { showConfirmBottomSheet, showConfirmDialog } = dialogs();
      const ask = isMobile ? showConfirmBottomSheet : showConfirmDialog;
      const answer = await ask?.({
        title,
        body,
        showOkButton: true,
        okButtonText: ok,
        showCancelButton: true,
        cancelButtonText: cancel,
      });
      return answer === undefined || answer === "OK";
    },
    notify: (type, message) => {
      void dialogs().showNotification?.(type, message);
    },
    recordAddress: (source, recordId) =>
      `${appPath(source)}/show${isMobile ? "?" : "#"}record=${encodeURIComponent(recordId)}`,
    createAddress: (source) => `${appPath(source)}/edit`,
  };
};
