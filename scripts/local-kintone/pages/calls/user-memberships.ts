import { EVERYONE } from "../../auth/entities";
import { userNotFound } from "../../errors/record-errors";
import type { Operation } from "../../rest/operation";
import { Parameters } from "../../rest/parameters";
import type { Collection } from "../../state/collection";

/**
 * The organizations and groups of a user, or of the caller (kintone:
 * user.getOrganizations, user.getGroups). There are no titles.
 */
export const getUserMemberships: Operation = {
  method: "GET",
  path: "user-memberships",
  handle: (call) => {
    const read = new Parameters(call.params);
    const code = read.optionalString("code") ?? call.actor.user.code;
    read.check();
    const { users, organizations, groups } = call.kintone.store;
    const user = users.get(code);
    if (user === undefined) throw userNotFound(code);
    return {
      organizations: numbered(organizations, user.organizations).map(
        (organization) => ({
          organization: {
            ...organization,
            primary: organization.code === user.primaryOrganization,
          },
          title: null,
        }),
      ),
      groups: numbered(groups, [...user.groups, EVERYONE]),
    };
  },
};

/** The named members; their ids are their places among all. */
function numbered(
  all: Collection<{ readonly code: string; readonly name: string }>,
  codes: readonly string[],
): { id: string; code: string; name: string }[] {
  return all
    .values()
    .map(({ code, name }, index) => ({ id: String(index + 1), code, name }))
    .filter(({ code }) => codes.includes(code));
}
