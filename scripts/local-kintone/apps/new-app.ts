import type { Language } from "../errors/text";
import type { App, AppConfig, AppRight } from "../state/app";
import { newSystemFields } from "./system-fields";

/** Characters of an app's name. */
export const LONGEST_APP_NAME = 64;

const FULL: Omit<AppRight, "entity"> = {
  includeSubs: false,
  appEditable: true,
  recordViewable: true,
  recordAddable: true,
  recordEditable: true,
  recordDeletable: true,
  recordImportable: true,
  recordExportable: true,
};

/** Rights of a new app: everything for its creator, records for everyone. */
const NEW_APP_ACL: readonly AppRight[] = [
  { entity: { type: "CREATOR", code: null }, ...FULL },
  {
    entity: { type: "GROUP", code: "everyone" },
    ...FULL,
    appEditable: false,
    recordImportable: false,
    recordExportable: false,
  },
];

function newAppConfig(
  name: string,
  language: Language,
  firstFieldId: number,
): AppConfig {
  const properties = newSystemFields(language);
  return {
    revision: 2,
    settings: {
      name,
      description: "",
      icon: { type: "PRESET", key: "APP72" },
      theme: "WHITE",
      titleField: { selectionMode: "AUTO" },
      enableThumbnails: true,
      enableBulkDeletion: false,
      enableComments: true,
      enableDuplicateRecord: true,
      enableInlineRecordEditing: true,
      numberPrecision: {
        digits: "16",
        decimalPlaces: "4",
        roundingMode: "HALF_EVEN",
      },
      firstMonthOfFiscalYear: "4",
    },
    properties,
    fieldIds: Object.fromEntries(
      Object.keys(properties).map((code, index) => [
        code,
        firstFieldId + index,
      ]),
    ),
    optionRenames: {},
    layout: [],
    views: {},
    appAcl: NEW_APP_ACL,
    recordAcl: [],
    fieldAcl: [],
    plugins: [],
    pluginConfigs: {},
  };
}

/**
 * An app that exists in preview only. `at` is its instant of creation;
 * `language` that of its creator, which names the system fields.
 */
export function newApp(init: {
  readonly id: number;
  readonly name: string;
  readonly spaceId: string | null;
  readonly threadId: string | null;
  readonly creator: string;
  readonly at: string;
  readonly language: Language;
}): App {
  return {
    id: init.id,
    code: "",
    spaceId: init.spaceId,
    threadId: init.threadId,
    creator: init.creator,
    createdAt: init.at,
    modifier: init.creator,
    modifiedAt: init.at,
    preview: newAppConfig(init.name, init.language, 1),
    live: null,
    deployStatus: null,
  };
}

/** Next free number for a field of this app. */
export function nextFieldId(config: AppConfig): number {
  return Math.max(0, ...Object.values(config.fieldIds)) + 1;
}
