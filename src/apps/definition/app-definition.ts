import type { Definitions, FieldDefinition } from "./field-definition";
import type { LayoutDefinition } from "./layout-definition";
import type { ViewDefinition } from "./view-definition";

/** The five apps of the programme. */
type AppKey = "meetings" | "activities" | "advisers" | "staff" | "summaries";

/** kintone app ids of apps that exist. */
export type AppIds = Readonly<Record<AppKey, string>>;

/** A kintone app as data: what setup creates and what the settings refer to. */
export interface AppDefinition {
  readonly key: AppKey;
  /** Setup recognises an existing app by it. */
  readonly name: string;
  readonly settings: {
    /** HTML is allowed by kintone; plain sentences here. */
    readonly description: string;
    /** Key of one of kintone's own icons. */
    readonly icon: string;
    readonly theme: "WHITE" | "RED" | "BLUE" | "GREEN" | "YELLOW" | "BLACK";
    /** Field that names a record in lists and notifications. */
    readonly titleField: string;
  };
  /** A table holds its own fields; codes are unique in the app. */
  readonly fields: Definitions<FieldDefinition>;
  readonly layout: readonly LayoutDefinition[];
  readonly views: readonly ViewDefinition[];
}
