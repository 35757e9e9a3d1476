import type { App, PluginConfigs } from "../state/app";
import type { BootUser, PageBoot, PageName } from "./client/boot";
import type { Visitor } from "./page-access";
import { visitorRights } from "./visitor-rights";

export interface BootParts {
  readonly page: PageName;
  readonly visitor: Visitor;
  readonly origin: string;
  readonly app?: App;
  readonly guestSpaceId?: string | null;
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
    app:
      app === undefined
        ? null
        : {
            id: app.id,
            name: (app.live ?? app.preview).settings.name,
            guestSpaceId: parts.guestSpaceId ?? null,
            ...visitorRights(app, visitor.user),
          },
    pluginConfigs: parts.pluginConfigs ?? {},
    settingsPluginId: parts.settingsPluginId ?? null,
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
