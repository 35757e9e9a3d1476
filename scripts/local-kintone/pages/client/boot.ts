/** The pages as kintone.getPageType() names them, and the ones it has no name for. */
export type PageName =
  | "PORTAL_TOP"
  | "PORTAL_TOP_MOBILE"
  | "APP_INDEX"
  | "APP_INDEX_MOBILE"
  | "APP_CREATE"
  | "APP_CREATE_MOBILE"
  | "APP_SHOW"
  | "APP_SHOW_MOBILE"
  | "APP_PRINT"
  | "APP_REPORT"
  | "APP_REPORT_MOBILE"
  | "APP_SETTINGS_FLOW"
  | "APP_SETTINGS_PLUGINS"
  | "APP_SETTINGS_PLUGIN_SETTINGS"
  | "SYSTEM_PLUGINS";

/** The user as kintone.getLoginUser() gives it. */
export interface BootUser {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly email: string;
  readonly url: string;
  readonly employeeNumber: string;
  readonly phone: string;
  readonly mobilePhone: string;
  readonly extensionNumber: string;
  readonly timezone: string;
  readonly isGuest: boolean;
  readonly language: string;
}

/** What the user may do in the app of the page. */
export interface BootApp {
  readonly id: number;
  readonly name: string;
  readonly guestSpaceId: string | null;
  readonly canAdd: boolean;
  readonly canManage: boolean;
  /** Switches of the app's settings. */
  readonly hasComments: boolean;
  readonly canDuplicate: boolean;
  readonly canEditInline: boolean;
}

/**
 * What the server writes into a page and no REST call gives: who is logged in,
 * the CSRF token, and the configurations that getConfig() answers at once.
 */
export interface PageBoot {
  readonly page: PageName;
  readonly mobile: boolean;
  readonly user: BootUser;
  readonly isSystemAdministrator: boolean;
  readonly requestToken: string;
  readonly app: BootApp | null;
  readonly pluginConfigs: Readonly<Record<string, Record<string, string>>>;
  readonly settingsPluginId: string | null;
}

/** The id of the element that holds the boot data of a page as JSON. */
export const BOOT_ELEMENT_ID = "page-boot";

/** Reads the boot data that the server wrote into the page. */
export function readBoot(): PageBoot {
  const element = document.getElementById(BOOT_ELEMENT_ID);
  if (element === null) throw new Error("This page carries no boot data.");
  return JSON.parse(element.textContent) as PageBoot;
}
