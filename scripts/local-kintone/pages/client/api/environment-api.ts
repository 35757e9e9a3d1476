import type { PageBoot } from "../boot";

/** What the page says of its surroundings, the user's settings and rights. */
export function createEnvironmentApi(boot: PageBoot) {
  return {
    getLoginUser: () => ({ ...boot.user }),
    getUserPreference: async () => ({
      timeFormat: "TWENTY_FOUR",
      desktopNotifications: { enabled: false },
      emailNotifications: {
        enabled: false,
        condition: "TO_ME",
        format: "TEXT",
      },
    }),
    getUiVersion: () => 2,
    isMobilePage: async () => boot.mobile,
    isMobileApp: async () => false,
    isRevampedUI: async () => false,
    isUsersAndSystemAdministrator: async () => boot.isSystemAdministrator,
    isAccessWithClientCertificateAuthentication: async () => false,
    getAvailableApiTypes: async () => ["CORE"],
    getAvailableServices: async () => ({
      garoon: false,
      office: false,
      mailwise: false,
    }),
    system: {
      getPermissions: async () => ({
        administration: boot.isSystemAdministrator,
      }),
      getAvailableFeatures: async () => ({
        space: { enabled: true },
        guestSpace: { enabled: true },
        people: { enabled: false },
        message: { enabled: false },
      }),
    },
    license: {
      isTrial: async () => false,
      getSubscriptionPlan: async () => "STANDARD",
    },
  };
}
