import type { AppIds } from "../../src/apps/app-definition";
import { APPS } from "../../src/apps/apps";
import type {
  Definitions,
  FieldDefinition,
} from "../../src/apps/field-definition";
import type { Settings } from "../../src/settings/settings";
import type { StoredSettings } from "../../src/settings/settings-codec";
import type {
  LabelledForm,
  SettingsGateway,
} from "../../src/ui/settings/settings-gateway";

/** Ids of the default apps in the order they are listed in. */
export const sampleAppIds = Object.fromEntries(
  APPS.map(({ key }, index) => [key, String(index + 1)]),
) as AppIds;

/** What a test can look at after the screen has been used. */
export interface SampleGateway extends SettingsGateway {
  readonly saved: Settings[];
}

/** The default apps as an administrator of a new installation sees them. */
export const sampleGateway = (stored: StoredSettings): SampleGateway => {
  const saved: Settings[] = [];
  return {
    saved,
    stored: () => stored,
    apps: () =>
      Promise.resolve(
        APPS.map(({ name }, index) => ({ appId: String(index + 1), name })),
      ),
    form: (appId) => {
      const app = APPS[Number(appId) - 1];
      return app
        ? Promise.resolve(labelled(app.fields))
        : Promise.reject(new Error(`no app ${appId}`));
    },
    views: () => Promise.resolve(["すべて", "予約中", "年度まとめ"]),
    save: (settings) => {
      saved.push(settings);
      return Promise.resolve();
    },
    leave: () => undefined,
    explain: (error) => ({ title: String(error), advice: "", detail: "" }),
  };
};

const labelled = (fields: Definitions<FieldDefinition>): LabelledForm =>
  Object.fromEntries(
    Object.entries(fields).map(([code, field]) => [
      code,
      {
        type: field.type,
        label: code,
        ...("fields" in field ? { fields: labelled(field.fields) } : {}),
      },
    ]),
  );
