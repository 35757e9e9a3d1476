import type { PageBoot } from "../boot";
import type { RestClient } from "../rest";

interface Memberships {
  readonly organizations: readonly object[];
  readonly groups: readonly object[];
}

/** kintone.user of a page; not there on a plugin's settings page. */
export function createUserApi(boot: PageBoot, rest: RestClient) {
  const read = async (code?: string): Promise<Memberships> => {
    if (boot.page === "APP_SETTINGS_PLUGIN_SETTINGS")
      throw new Error(
        "kintone.user does not work on the plug-in settings page.",
      );
    return rest.get<Memberships>(
      "/k/api/page/user-memberships.json",
      code === undefined ? {} : { code },
    );
  };
  return {
    getOrganizations: async (code?: string) => (await read(code)).organizations,
    getGroups: async (code?: string) => (await read(code)).groups,
    // Nobody has custom profile fields here.
    getCustomFields: async (code?: string) => {
      await read(code);
      return [];
    },
  };
}
