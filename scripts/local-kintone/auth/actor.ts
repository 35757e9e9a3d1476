import type { ApiToken } from "../state/app";
import type { User } from "../state/user";

/** Who makes a call. */
export interface Actor {
  /** The person, or the built-in Administrator when API tokens are used. */
  readonly user: User;
  /** The API tokens; null for a person. */
  readonly tokens: readonly ApiToken[] | null;
}

/** Calls with an API token are done in this name. */
export const TOKEN_USER: User = {
  id: "0",
  code: "Administrator",
  name: "Administrator",
  password: "",
  email: "",
  language: "auto",
  timezone: "Asia/Tokyo",
  administrator: false,
  organizations: [],
  primaryOrganization: null,
  groups: [],
};
