import type { AppDefinition } from "../../apps/definition/app-definition";
import {
  FORMER_DESCRIPTIONS,
  TELLING_CODES,
} from "../../apps/recognition-marks";
import { fieldsOf } from "../../fields/fields";
import type { FormFields } from "./existing-form";
import { flatten } from "./existing-form";

/** What an app is recognised by. */
export interface SeenApp {
  /** May hold HTML. */
  readonly description: string;
  readonly form: FormFields;
  /** A meetings app of ours looks records of it up. */
  readonly isLookedUp: boolean;
}

/** Whether an app is ours, and which of our fields speak against it. */
export interface Recognition {
  readonly isOurs: boolean;
  /** Codes that are missing though our app can't do without, or have another type. */
  readonly against: readonly string[];
}

/**
 * An app with the name of one of ours is ours when
 *
 * 1. it has every field that our app can't do without, with our type,
 * 2. none of our codes has another type, and
 * 3. something in it can only come from us: the description of any released
 *    version, all codes that no form but ours has, or our own lookup to it.
 *
 * Fields of the city's own change nothing, nor do optional ones that were
 * removed as long as one of the three is left. A city's own 職員 app has the
 * same first fields as ours, so that 3. alone keeps it from being touched.
 */
export const recogniseApp = (
  definition: AppDefinition,
  { description, form, isLookedUp }: SeenApp,
): Recognition => {
  const ours = flatten(definition.fields);
  const typeHere = (code: string) => form.get(code)?.type;
  const needed = neededCodes(definition);
  const against = [...ours].flatMap(([code, { type }]) => {
    const here = typeHere(code);
    const isWrong = here === undefined ? needed.has(code) : here !== type;
    return isWrong ? [code] : [];
  });
  const isTelling = TELLING_CODES[definition.key].every(
    (code) => typeHere(code) === ours.get(code)?.type,
  );
  const isMarked =
    isTelling || isLookedUp || isDescribed(definition, description);
  return { isOurs: against.length === 0 && isMarked, against };
};

const neededCodes = ({ key, fields }: AppDefinition): ReadonlySet<string> => {
  const holdings = flatten(fields);
  return new Set(
    Object.values(fieldsOf(key))
      .filter(({ code, isRequired }) => isRequired && holdings.has(code))
      .map(({ code }) => code),
  );
};

const isDescribed = (
  { key, settings }: AppDefinition,
  description: string,
): boolean => {
  const here = plain(description);
  return [settings.description, ...(FORMER_DESCRIPTIONS[key] ?? [])].some(
    (text) => here.includes(plain(text)),
  );
};

/** kintone's editor wraps what is edited there in HTML. */
const plain = (text: string): string => text.replace(/<[^>]*>|\s|&nbsp;/gu, "");
