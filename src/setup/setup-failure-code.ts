import type { SetupStep } from "./setup-step";

/** Why the setup can't go on, with the facts that each is told with. */
export interface SetupFailureFacts {
  /** Apps of our names that may be somebody else's: nothing was changed. */
  readonly undecided: { readonly questions: readonly AppQuestion[] };
  readonly appNotThere: { readonly appId: string };
  readonly unfitField: {
    readonly app: string;
    readonly field: string;
    readonly type: string;
    readonly wanted: string;
    /** Whoever sets up said that this app gets what it lacks, and can say something else. */
    readonly isChosen: boolean;
  };
  readonly fieldNotUnique: { readonly app: string; readonly field: string };
  readonly settingsTooLarge: { readonly size: string };
  /** The same plugin under another key. */
  readonly otherCopy: { readonly plugin: string };
  readonly otherCopyInApp: { readonly app: string; readonly plugin: string };
  readonly newerInstalled: {
    readonly installed: string;
    readonly version: string;
  };
  /** Changed by someone else since it was looked at. */
  readonly changedMeanwhile: { readonly step: SetupStep };
  readonly interrupted: { readonly step: SetupStep };
  readonly notDeployed: { readonly appIds: string };
  readonly deployTooLong: { readonly appIds: string };
  /** kintone refuses it to whoever sets up. */
  readonly mayNotMakeApps: Readonly<Record<never, never>>;
  readonly mayNotChange: { readonly step: SetupStep };
  readonly cancelled: Readonly<Record<never, never>>;
}

export type SetupFailureCode = keyof SetupFailureFacts;

/** An app of one of our names, or several: is it ours? */
export interface AppQuestion {
  /** meetings, activities, … */
  readonly kind: string;
  /** The name that they have. */
  readonly name: string;
  readonly apps: readonly DoubtfulApp[];
}

export interface DoubtfulApp {
  readonly appId: string;
  /** several: each of them is ours; otherProgramme: it is ours, with no kind of record of this one. */
  readonly doubt: "notOurs" | "noRight" | "several" | "otherProgramme";
  /** Our fields that it lacks or has as another type; few of them. */
  readonly fields: readonly string[];
}
