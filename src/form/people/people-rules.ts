import type { Source } from "../../settings/settings";
import type { FormProperties } from "../records/form-properties";
import { copiedCodes } from "../records/form-properties";
import type { PeopleRules } from "./resolve-people";

/** What a form takes of people who are not on the roster: a lookup refuses their number, and locks the name that it copies. */
export const peopleRules = (
  { fields }: Source<string>,
  properties: FormProperties,
): PeopleRules => {
  const inTable = properties[fields.attendances ?? ""]?.fields ?? {};
  const code = fields.personCode ?? "";
  const name = fields.personName ?? "";
  return {
    isNumberLookedUp: inTable[code]?.lookup !== undefined,
    keepsNames:
      inTable[name] !== undefined && !copiedCodes(properties).has(name),
  };
};
