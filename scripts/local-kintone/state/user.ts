/** A person who can log in. */
export interface User {
  readonly id: string;
  /** Login name. */
  readonly code: string;
  readonly name: string;
  readonly password: string;
  readonly email: string;
  /** Display language; "auto" follows the browser's Accept-Language. */
  readonly language: "ja" | "en" | "auto";
  /** IANA zone name; date functions and defaults use it. */
  readonly timezone: string;
  /** kintone system administrator. */
  readonly administrator: boolean;
  /** Codes of the organizations the user belongs to. */
  readonly organizations: readonly string[];
  readonly primaryOrganization: string | null;
  /** Codes of the groups; "everyone" is implied. */
  readonly groups: readonly string[];
}

/** An organization; `parent` is a code, or null at the top. */
export interface Organization {
  readonly code: string;
  readonly name: string;
  readonly parent: string | null;
}

/** A group (role). */
export interface Group {
  readonly code: string;
  readonly name: string;
}
