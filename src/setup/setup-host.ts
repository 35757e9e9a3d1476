import type { KintoneRestAPIClient } from "@kintone/rest-api-client";
import type { SourceName } from "../fields/fields";
import type { Patience } from "../kintone/rest/patience";
import type { LabelledForm } from "../settings/labelled-form";
import type { ToldStep } from "./setup-step";

/** What the setup asks kintone by; see setupClient(). */
export type SetupClient = Pick<
  KintoneRestAPIClient,
  "app" | "record" | "file" | "plugin" | "bulkRequest"
>;

/** Who runs the setup: the command, or the settings screen. */
export interface SetupHost {
  /** For apps and records: in the guest space when there is one. */
  readonly client: SetupClient;
  /** For what belongs to no space: plugins, and the list of all apps. */
  readonly outside: SetupClient;
  /** Space that holds, or shall hold, the apps. */
  readonly guestSpaceId?: string | undefined;
  /** Absent: the usual one. */
  readonly patience?: Patience;
  readonly tell: (told: ToldStep) => void;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly deploying: {
    /** How often a running deploy is asked after, in milliseconds. */
    readonly pollMs: number;
    /** How long it may run, in milliseconds. */
    readonly limitMs: number;
  };
  /** Absent: only the apps are set up. */
  readonly plugin?: PluginHost;
  /** Codes of an app's form for our fields, by our names. */
  readonly guess: (
    source: SourceName,
    form: LabelledForm,
  ) => Readonly<Partial<Record<string, string>>>;
  /** Description of the first app that is made until it is complete, see holdSettings(). */
  readonly held?: string | undefined;
  /** Ends the setup before the next change. */
  readonly signal?: AbortSignal;
}

/** Longer than kintone takes for five large apps on a slow day. */
export const DEPLOYING: SetupHost["deploying"] = {
  pollMs: 1000,
  limitMs: 10 * 60_000,
};

/** The plugin that the apps get, and how its settings get there. */
export interface PluginHost {
  readonly id: string;
  /** As its manifest names it, in any language. */
  readonly names: readonly string[];
  /** Absent where it is installed: it runs this. */
  readonly file?: PluginUpload;
  /**
   * The settings of the plugin in an app, by a call that kintone offers as a
   * feature under consideration.
   * @returns undefined where the call is not switched on
   */
  readonly readConfig: (
    app: string,
    which: "live" | "preview",
  ) => Promise<PluginConfig | undefined>;
  /** Replaces them; takes effect when the app is deployed. */
  readonly writeConfig: (
    app: string,
    config: PluginConfig,
  ) => Promise<{ readonly revision: string }>;
}

/** A packed plugin on its way to kintone. */
interface PluginUpload {
  /** 1.2.3 */
  readonly version: string;
  /** @returns key of the uploaded file */
  readonly upload: () => Promise<string>;
}

/** The settings of a plugin in one app, as kintone stores them. */
export type PluginConfig = Readonly<Record<string, string>>;
