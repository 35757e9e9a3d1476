import type {} from "./kintone-augmentation";
import type { Language } from "../../i18n/language";
import { languageOf } from "../../i18n/language";

/** What the plugin uses of a kintone page; the PC and the phone name it differently. */
export interface Page {
  /** The app whose page it is. */
  appId(): string;
  /** Space of ours above the record list; null where kintone has none. */
  headerSpace(): HTMLElement | null;
  notify(type: kintone.NotificationType, message: string): Promise<void>;
  /** Asks before something that can't be undone; false unless answered OK. */
  confirm(question: Question): Promise<boolean>;
}

export interface Question {
  readonly title: string;
  readonly body: string;
  readonly okText: string;
  readonly cancelText: string;
}

export const desktopPage: Page = {
  appId: () => String(kintone.app.getId()),
  headerSpace: () => kintone.app.getHeaderSpaceElement(),
  notify: (type, message) => kintone.showNotification(type, message),
  confirm: async (question) =>
    (await kintone.showConfirmDialog(dialogOf(question))) === "OK",
};

export const mobilePage: Page = {
  appId: () => String(kintone.mobile.app.getId()),
  headerSpace: () => kintone.mobile.app.getHeaderSpaceElement(),
  notify: (type, message) => kintone.mobile.showNotification(type, message),
  confirm: async (question) =>
    (await kintone.mobile.showConfirmBottomSheet(dialogOf(question))) === "OK",
};

/** The language of whoever is logged in. */
export const pageLanguage = (): Language =>
  languageOf(kintone.getLoginUser().language);

/** The guest space that the page is in, from the address kintone would call. */
export const pageGuestSpaceId = (): string | undefined =>
  /\/k\/guest\/(\d+)\//u.exec(kintone.api.url("/k/v1/records", true))?.[1];

const dialogOf = ({
  title,
  body,
  okText,
  cancelText,
}: Question): kintone.ConfirmDialogConfig => ({
  title,
  body,
  okButtonText: okText,
  showCancelButton: true,
  cancelButtonText: cancelText,
});
