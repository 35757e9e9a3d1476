/** Where names are found by code: users, organizations or groups. */
export interface Names {
  get(code: string): { readonly name: string } | undefined;
}

/**
 * A user, organization or group as `{code, name}`; one that was deleted keeps
 * its code as name.
 */
export function memberView(
  names: Names,
  code: string,
): { readonly code: string; readonly name: string } {
  return { code, name: names.get(code)?.name ?? code };
}
