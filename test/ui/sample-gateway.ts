import type { Programme } from "../../src/apps/programmes/programme";
import { CXO_ADVISER } from "../../src/apps/programmes/cxo-adviser";
import { unknownTagMessages } from "../../src/i18n/documents/unknown-tag-messages";
import type { AppIds } from "../../src/apps/definition/app-definition";
import { APPS, appsOf } from "../../src/apps/apps";
import type {
  Definitions,
  FieldDefinition,
} from "../../src/apps/definition/field-definition";
import type { LabelledForm } from "../../src/settings/labelled-form";
import type { Settings } from "../../src/settings/settings";
import type { StoredSettings } from "../../src/settings/settings-codec";
import type { SettingsGateway } from "../../src/ui/settings/session/settings-gateway";

/** Ids of the default apps in the order they are listed in. */
export const sampleAppIds = Object.fromEntries(
  APPS.map(({ key }, index) => [key, String(index + 1)]),
) as AppIds;

/** What a test can look at after the screen has been used. */
export interface SampleGateway extends SettingsGateway {
  readonly saved: Settings[];
  /** What was asked before changes would have been lost. */
  readonly questions: string[];
  /** Whether the screen was left. */
  hasLeft: boolean;
}

/** What is different from a new installation. */
export interface SampleWorld {
  /** Whose apps there are; absent: those of the sample. */
  readonly programme?: Programme;
  readonly stored: StoredSettings;
  /** Form of an app instead of its own. */
  readonly forms?: Readonly<Record<string, LabelledForm>>;
  /** Apps beside the default ones: name by number; they need a form. */
  readonly otherApps?: Readonly<Record<string, string>>;
  /** Records of an app. */
  readonly records?: Readonly<Record<string, readonly unknown[]>>;
  /** Apps of which nothing can be read. */
  readonly closedApps?: readonly string[];
  /** Apps whose records never come, the first time that they are asked for. */
  readonly silentApps?: readonly string[];
  /** The answer to questions. */
  readonly isSure?: boolean;
  /** Another tab has saved since the screen was opened. */
  readonly isSavedElsewhere?: boolean;
}

/** The default apps as an administrator of a new installation sees them; the settings are those of the meetings app. */
export const sampleGateway = ({
  programme = CXO_ADVISER,
  stored,
  forms = {},
  otherApps = {},
  records = {},
  closedApps = [],
  silentApps = [],
  isSure = true,
  isSavedElsewhere = false,
}: SampleWorld): SampleGateway => {
  const refuse = (appId: string): Promise<never> =>
    Promise.reject(new Error(`アプリ${appId}を閲覧する権限がありません。`));
  const apps = appsOf(programme);
  const silent = new Set(silentApps);
  const gateway: SampleGateway = {
    saved: [],
    questions: [],
    hasLeft: false,
    thisApp: { appId: sampleAppIds.meetings },
    stored: () => stored,
    apps: (guestSpaceId) =>
      Promise.resolve(
        guestSpaceId === undefined
          ? [
              ...apps.map(({ name }, index) => ({
                appId: String(index + 1),
                name,
              })),
              ...Object.entries(otherApps).map(([appId, name]) => ({
                appId,
                name,
              })),
            ]
          : [{ appId: "71", name: "他市の活動記録", guestSpaceId }],
      ),
    form: ({ appId }) => {
      const app = apps[Number(appId) - 1];
      const form = forms[appId] ?? (app && labelled(app.fields));
      return form && !closedApps.includes(appId)
        ? Promise.resolve(form)
        : refuse(appId);
    },
    newestRecords: ({ appId }) => {
      if (silent.delete(appId)) return new Promise(() => undefined);
      return closedApps.includes(appId)
        ? refuse(appId)
        : Promise.resolve(records[appId] ?? []);
    },
    rankTexts: () =>
      Promise.resolve([
        { text: "総務課長", times: 12 },
        { text: "教育部次長", times: 3 },
        { text: "特命参事", times: 1 },
      ]),
    count: () => Promise.resolve([]),
    fileNames: (_app, recordId) =>
      recordId === "7" ? Promise.resolve(["町の表紙.pptx"]) : refuse("5"),
    templateProblems: ({ documentTemplates }) =>
      Promise.resolve(
        documentTemplates.recordId === "7"
          ? [
              `町の表紙.pptx: ${unknownTagMessages([{ tag: "{{題目}}", place: { kind: "slide", number: 2 } }], "pptx", "ja").join("")}`,
            ]
          : [],
      ),
    views: () => Promise.resolve(["すべて", "予約中", "年度まとめ"]),
    save: async (settings, mayReplace) => {
      if (isSavedElsewhere && !(await mayReplace())) return "kept";
      gateway.saved.push(settings);
      return "saved";
    },
    leave: () => {
      gateway.hasLeft = true;
    },
    confirm: ({ title }) => {
      gateway.questions.push(title);
      return Promise.resolve(isSure);
    },
    explain: (error) => ({
      title: error instanceof Error ? error.message : String(error),
      advice: "",
    }),
  };
  return gateway;
};

const labelled = (fields: Definitions<FieldDefinition>): LabelledForm =>
  Object.fromEntries(
    Object.entries(fields).map(([code, field]) => [
      code,
      {
        type: field.type,
        label: ("label" in field ? field.label : undefined) ?? code,
        ...("options" in field ? { options: field.options } : {}),
        ...("fields" in field ? { fields: labelled(field.fields) } : {}),
      },
    ]),
  );
