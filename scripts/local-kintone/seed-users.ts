import type { Store } from "./state/store";
import type { Group, Organization, User } from "./state/user";

/** The organizations of an empty local kintone. */
const DEFAULT_ORGANIZATIONS: readonly Organization[] = [
  { code: "planning", name: "企画経営部", parent: null },
  { code: "secretariat", name: "経営改革推進課", parent: "planning" },
  { code: "digital", name: "デジタル推進課", parent: "planning" },
];

/** The groups of an empty local kintone. */
const DEFAULT_GROUPS: readonly Group[] = [
  { code: "Administrators", name: "Administrators" },
  { code: "everyone", name: "Everyone" },
];

/** A person with a role, as the command line prints it. */
export interface SeedUser extends User {
  readonly role: "administrator" | "secretary" | "clerk";
}

/** The three people of an empty local kintone. */
export const DEFAULT_USERS: readonly SeedUser[] = [
  seed("1", "admin", "システム 管理", "administrator", "digital"),
  seed("2", "secretary", "事務局 はるか", "secretary", "secretariat"),
  seed("3", "clerk", "記録 そうた", "clerk", "digital"),
];

function seed(
  id: string,
  code: string,
  name: string,
  role: SeedUser["role"],
  organization: string,
): SeedUser {
  return {
    id,
    code,
    name,
    password: `${code}-pass`,
    email: `${code}@example.com`,
    language: "auto",
    timezone: "Asia/Tokyo",
    administrator: role === "administrator",
    organizations: [organization],
    primaryOrganization: organization,
    groups: role === "administrator" ? ["Administrators"] : [],
    role,
  };
}

/** Puts people, organizations and groups into a store that has no users. */
export async function seedUsers(
  store: Store,
  users: readonly User[],
): Promise<void> {
  if (store.users.size > 0) return;
  await store.transact(() => {
    for (const organization of DEFAULT_ORGANIZATIONS) {
      store.organizations.put(organization.code, organization);
    }
    for (const group of DEFAULT_GROUPS) store.groups.put(group.code, group);
    for (const user of users) store.users.put(user.code, user);
  });
}
