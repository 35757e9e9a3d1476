import type { AppDefinition } from "../../../src/apps/definition/app-definition";
import { UNNAMED_ADVISER } from "../../../src/apps/defaults/field-choices";
import type { FieldDefinition } from "../../../src/apps/definition/field-definition";
import { deployChanges } from "./deploy-changes";
import { flatten, readForm, type FormFields } from "./existing-form";
import { formProperties } from "./form-properties";
import { changeApp, requireAppId, type SetupContext } from "../setup-context";
import { SetupError } from "../setup-error";
import { setupFailures } from "../setup-failures";

/**
 * Adds the fields that the app lacks. Fields that are there stay as they are:
 * one of another type stops the setup, missing choices are told.
 */
export async function addMissingFields(
  context: SetupContext,
  app: AppDefinition,
): Promise<void> {
  const preview = await readForm(context, app, "preview");
  const live = await readForm(context, app, "live");
  refuseUnfitFields(app, preview);
  const codes = Object.keys(app.fields);
  const missing = codes.filter((code) => !preview.has(code));
  if (missing.length === 0) {
    tellMissingParts(context, app, preview);
    if (codes.some((code) => !live.has(code))) context.undeployed.add(app.key);
    return;
  }
  const fields = pick(app.fields, missing);
  // A lookup can only refer to a unique field that is deployed.
  if (hasLookup(fields)) await deployChanges(context);
  await changeApp(context, app, `にフィールドを${missing.length}個追加`, (id) =>
    context.client.app.addFormFields({
      app: id,
      properties: formProperties(fields, (key) => requireAppId(context, key)),
    }),
  );
}

/** Stops at fields of our names that cannot hold our values. */
function refuseUnfitFields(app: AppDefinition, form: FormFields): void {
  for (const [code, { type, unique }] of flatten(app.fields)) {
    const existing = form.get(code);
    if (existing === undefined) continue;
    if (existing.type !== type) {
      throw new SetupError(
        setupFailures.unfitField(app.name, code, existing.type, type),
      );
    }
    if (unique && !existing.unique) {
      throw new SetupError(setupFailures.fieldNotUnique(app.name, code));
    }
  }
}

/** What the setup does not change by itself in a form that somebody already uses. */
function tellMissingParts(
  { say }: SetupContext,
  app: AppDefinition,
  form: FormFields,
): void {
  for (const [code, { choices }] of flatten(app.fields)) {
    const existing = form.get(code);
    if (existing === undefined) {
      say(
        `注意：アプリ「${app.name}」のテーブルに「${code}」がありません。フォームの設定で追加してください`,
      );
      continue;
    }
    const absent = choices.filter(
      (choice) =>
        choice !== UNNAMED_ADVISER && !existing.choices.includes(choice),
    );
    if (absent.length === 0) continue;
    say(
      `注意：アプリ「${app.name}」の「${code}」に選択肢「${absent.join("」「")}」がありません。プラグインの設定で読み替えるか、選択肢を追加してください`,
    );
  }
}

const pick = (
  fields: AppDefinition["fields"],
  codes: readonly string[],
): Record<string, FieldDefinition> =>
  Object.fromEntries(
    Object.entries(fields).filter(([code]) => codes.includes(code)),
  );

const hasLookup = (fields: AppDefinition["fields"]): boolean =>
  Object.values(fields).some(
    (field) =>
      "lookup" in field || ("fields" in field && hasLookup(field.fields)),
  );
