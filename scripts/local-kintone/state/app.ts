import type { Customization } from "./customization";
import type { FieldProperties } from "./field-property";
import type { Process } from "./process";

/** What app/settings.json holds; strings where kintone has strings. */
export interface AppSettings {
  readonly name: string;
  readonly description: string;
  readonly icon: unknown;
  readonly theme: string;
  readonly titleField: {
    readonly selectionMode: "AUTO" | "MANUAL";
    readonly code?: string;
  };
  readonly enableThumbnails: boolean;
  readonly enableBulkDeletion: boolean;
  readonly enableComments: boolean;
  readonly enableDuplicateRecord: boolean;
  readonly enableInlineRecordEditing: boolean;
  readonly numberPrecision: {
    readonly digits: string;
    readonly decimalPlaces: string;
    readonly roundingMode: "HALF_EVEN" | "UP" | "DOWN";
  };
  readonly firstMonthOfFiscalYear: string;
}

export interface LayoutField {
  readonly type: string;
  readonly code?: string;
  readonly label?: string;
  readonly elementId?: string;
  readonly size?: Readonly<Record<string, string>>;
}

export interface LayoutRow {
  readonly type: "ROW" | "SUBTABLE" | "GROUP";
  readonly code?: string;
  readonly fields?: readonly LayoutField[];
  /** Rows of a GROUP. */
  readonly layout?: readonly LayoutRow[];
}

/** A record list; which members exist depends on `type`. */
export interface View {
  readonly type: "LIST" | "CALENDAR" | "CUSTOM";
  readonly builtinType?: string;
  readonly name: string;
  readonly id: string;
  readonly fields?: readonly string[];
  readonly date?: string;
  readonly title?: string;
  readonly html?: string;
  readonly pager?: boolean;
  readonly device?: "DESKTOP" | "ANY";
  readonly filterCond: string;
  readonly sort: string;
  readonly index: string;
}

/** A right's subject; `code` is null for CREATOR. */
export interface Entity {
  readonly type: "USER" | "GROUP" | "ORGANIZATION" | "CREATOR" | "FIELD_ENTITY";
  readonly code: string | null;
}

export interface AppRight {
  readonly entity: Entity;
  readonly includeSubs: boolean;
  readonly appEditable: boolean;
  readonly recordViewable: boolean;
  readonly recordAddable: boolean;
  readonly recordEditable: boolean;
  readonly recordDeletable: boolean;
  readonly recordImportable: boolean;
  readonly recordExportable: boolean;
}

export interface RecordRight {
  readonly filterCond: string;
  readonly entities: readonly {
    readonly entity: Entity;
    readonly viewable: boolean;
    readonly editable: boolean;
    readonly deletable: boolean;
    readonly includeSubs: boolean;
  }[];
}

export interface FieldRight {
  readonly code: string;
  readonly entities: readonly {
    readonly accessibility: "READ" | "WRITE" | "NONE";
    readonly entity: Entity;
    readonly includeSubs: boolean;
  }[];
}

/** Plugin id → what its settings page saved with setConfig. */
export type PluginConfigs = Readonly<
  Record<string, Readonly<Record<string, string>>>
>;

/** Everything a deploy copies from preview to live. */
export interface AppConfig {
  /** Revision of the app's settings. */
  readonly revision: number;
  readonly settings: AppSettings;
  readonly properties: FieldProperties;
  /** Field code → number that survives a change of the code. */
  readonly fieldIds: Readonly<Record<string, number>>;
  /** Number of a field → option so far → its new name, until the deploy. */
  readonly optionRenames: Readonly<
    Record<string, Readonly<Record<string, string>>>
  >;
  readonly layout: readonly LayoutRow[];
  /** View name → view. */
  readonly views: Readonly<Record<string, View>>;
  readonly appAcl: readonly AppRight[];
  readonly recordAcl: readonly RecordRight[];
  readonly fieldAcl: readonly FieldRight[];
  /** Ids of the plugins added to the app, in order. */
  readonly plugins: readonly {
    readonly id: string;
    readonly enabled: boolean;
  }[];
  readonly pluginConfigs: PluginConfigs;
  /** Absent until the app is customized for the first time. */
  readonly customization?: Customization;
  /** Absent until process management is set up for the first time. */
  readonly process?: Process;
}

type DeployStatus = "PROCESSING" | "SUCCESS" | "FAIL" | "CANCEL";

export interface App {
  readonly id: number;
  /** App code, "" when none. */
  readonly code: string;
  readonly spaceId: string | null;
  readonly threadId: string | null;
  readonly creator: string;
  readonly createdAt: string;
  readonly modifier: string;
  readonly modifiedAt: string;
  readonly preview: AppConfig;
  /** null until the first deploy. */
  readonly live: AppConfig | null;
  readonly deployStatus: DeployStatus | null;
}

/** A space; apps in a guest space are reached through guest paths only. */
export interface Space {
  readonly id: string;
  readonly name: string;
  readonly isGuest: boolean;
  readonly defaultThread: string;
}

export interface ApiToken {
  readonly token: string;
  readonly appId: number;
  readonly scopes: ApiTokenScopes;
}

export interface ApiTokenScopes {
  readonly recordViewable: boolean;
  readonly recordAddable: boolean;
  readonly recordEditable: boolean;
  readonly recordDeletable: boolean;
  readonly appEditable: boolean;
}
