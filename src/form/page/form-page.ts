import { desktopPage, mobilePage } from "../../kintone/page/page";
import type { Question } from "../../kintone/page/page";
import {
  appUrl,
  mobileRecordUrl,
  recordUrl,
} from "../../kintone/page/record-url";
import type { FormProperties } from "../records/form-properties";
import type { EventRecord } from "./event-record";
import { putSentence } from "./told-later";

export type Platform = "desktop" | "mobile";

/** Has events of kintone handled; whatever goes wrong in it, the record can be entered and saved. */
export type ListenTo = <Event>(
  /** Without the part that tells a phone from a PC. */
  names: readonly string[],
  handle: (event: Event) => void | Promise<void>,
) => void;

/** An app and where it is. */
export interface AppPlace {
  readonly appId: string;
  readonly guestSpaceId?: string;
}

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
  /** The fields of the app; undefined where this kintone does not tell. */
  properties(): Promise<FormProperties | undefined>;
  /** Asks; true where this kintone has no way to ask. */
  confirm(question: Question): Promise<boolean>;
  /** Tells, where this kintone has a way to tell. */
  notify(message: string): void;
  /** Tells on the page that is shown next. */
  notifyLater(message: string): void;
  recordAddress(app: AppPlace, recordId: string): string;
  createAddress(app: AppPlace): string;
}

const desktop: FormPage = {
  eventPrefix: "",
  getRecord: () => kintone.app.record.get()?.record as EventRecord | undefined,
  setRecord: (record) => kintone.app.record.set({ record }),
  recordSpace: (elementId) =>
    spaceOf(elementId, (id) => kintone.app.record.getSpaceElement(id)) ??
    kintone.app.record.getHeaderMenuSpaceElement() ??
    undefined,
  listSpace: () => desktopPage.headerSpace() ?? undefined,
  isColumn: (fieldCode) => kintone.app.getFieldElements(fieldCode) !== null,
  isLookup: (fieldCode) => kintone.app.getLookupTargetAppId(fieldCode) !== null,
  properties: () => propertiesOf(kintone.app),
  confirm: async (question) =>
    !("showConfirmDialog" in kintone) || desktopPage.confirm(question),
  notify: (message) => {
    if ("showNotification" in kintone) void desktopPage.notify("INFO", message);
  },
  notifyLater: putSentence,
  recordAddress: (app, recordId) => recordUrl({ ...app, recordId }),
  createAddress: ({ appId, guestSpaceId }) =>
    `${appUrl(appId, guestSpaceId)}edit`,
};

const mobile: FormPage = {
  eventPrefix: "mobile.",
  getRecord: () =>
    kintone.mobile.app.record.get()?.record as EventRecord | undefined,
  setRecord: (record) => kintone.mobile.app.record.set({ record }),
  recordSpace: (elementId) =>
    spaceOf(elementId, (id) => kintone.mobile.app.record.getSpaceElement(id)) ??
    kintone.mobile.app.getHeaderSpaceElement() ??
    undefined,
  listSpace: () => mobilePage.headerSpace() ?? undefined,
  isColumn: (fieldCode) =>
    kintone.mobile.app.getFieldElements(fieldCode) !== null,
  isLookup: (fieldCode) =>
    kintone.mobile.app.getLookupTargetAppId(fieldCode) !== null,
  // What is new is under kintone.app alone, on a phone's pages too.
  properties: async () =>
    (await propertiesOf(kintone.mobile.app)) ?? propertiesOf(kintone.app),
  confirm: async (question) =>
    !("showConfirmBottomSheet" in kintone.mobile) ||
    mobilePage.confirm(question),
  notify: (message) => {
    if ("showNotification" in kintone.mobile) {
      void mobilePage.notify("INFO", message);
    }
  },
  notifyLater: putSentence,
  recordAddress: (app, recordId) => mobileRecordUrl({ ...app, recordId }),
  createAddress: ({ appId, guestSpaceId }) =>
    `/k/${guestSpaceId === undefined ? "" : `guest/${guestSpaceId}/`}m/${appId}/edit`,
};

const spaceOf = (
  elementId: string | undefined,
  find: (elementId: string) => HTMLElement | null,
): HTMLElement | null => (elementId === undefined ? null : find(elementId));

/** They come with the page; an older kintone has no such function. */
const propertiesOf = async (app: {
  readonly getFormFields?: () => Promise<FormProperties>;
}): Promise<FormProperties | undefined> => {
  try {
    return await app.getFormFields?.();
  } catch {
    return undefined;
  }
};

/** The page of a platform; nothing of kintone is read before it is asked for. */
export const formPages: Readonly<Record<Platform, FormPage>> = {
  desktop,
  mobile,
};
