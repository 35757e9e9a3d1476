import type { AppRights } from "../../auth/app-rights";
import type { App, PluginConfigs } from "../../state/app";
import type { BootApp, BootUser, PageBoot, PageName } from "../client/boot";
import type { Visitor } from "../routes/page-access";

/** The app of a page and what the visitor may do in it. */
export interface BootAppParts {
  readonly app: App;
  readonly rights: AppRights;
  readonly guestSpaceId: string | null;
}

export interface BootParts {
  readonly page: PageName;
  readonly visitor: Visitor;
  readonly origin: string;
  readonly app?: BootAppParts;
  readonly pluginConfigs?: PluginConfigs;
  readonly settingsPluginId?: string;
}

/** The data of a page that its script starts from. */
export function createPageBoot(parts: BootParts): PageBoot {
  const { page, visitor, app } = parts;
  return {
    page,
    mobile: page.endsWith("_MOBILE"),
    user: bootUser(visitor, parts.origin),
    isSystemAdministrator: visitor.user.administrator,
    requestToken: visitor.session.requestToken,
    app: app === undefined ? null : bootApp(app),
    pluginConfigs: parts.pluginConfigs ?? {},
    settingsPluginId: parts.settingsPluginId ?? null,
  };
}

function bootApp({ app, rights, guestSpaceId }: BootAppParts): BootApp {
  const { settings } = app.live ?? app.preview;
  return {
    id: app.id,
    name: settings.name,
    guestSpaceId,
    canAdd: rights.recordAddable,
    canManage: rights.appEditable,
    hasComments: settings.enableComments,
    canDuplicate: settings.enableDuplicateRecord,
    canEditInline: settings.enableInlineRecordEditing,
  };
}

function bootUser({ user, language }: Visitor, origin: string): BootUser {
  return {
    id: user.id,
    code: user.code,
    name: user.name,
    email: user.email,
    url: origin,
    employeeNumber: "",
    phone: "",
    mobilePhone: "",
    extensionNumber: "",
    timezone: user.timezone,
    isGuest: false,
    language,
  };
}
