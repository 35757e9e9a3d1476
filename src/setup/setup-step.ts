import type { CellDefinition } from "../apps/definition/field-definition";

/** What the setup finds, does and leaves to people, with the facts that each is told with. */
export interface SetupFacts {
  readonly appFound: AppFact;
  /** Made by a run that was interrupted. */
  readonly unfinishedFound: AppFact;
  /** A city's own app, read by mapped fields. */
  readonly appUsed: AppFact & { readonly fields: number };
  readonly leftOut: { readonly app: string };
  readonly installPlugin: { readonly plugin: string };
  readonly updatePlugin: { readonly plugin: string };
  readonly createApp: { readonly app: string };
  /** What the app is made with is held in its description meanwhile. */
  readonly holdSettings: { readonly app: string };
  readonly addFields: { readonly app: string; readonly count: number };
  readonly arrangeForm: { readonly app: string };
  readonly addViews: {
    readonly app: string;
    readonly views: readonly string[];
  };
  readonly unlockRanks: { readonly app: string };
  readonly addPlugin: { readonly app: string };
  readonly applySettings: { readonly app: string };
  /** Gives a new app its name, its description and its icon. */
  readonly nameApp: { readonly app: string };
  readonly startDeploy: { readonly count: number };
  readonly deploy: { readonly count: number };
  readonly addSample: { readonly count: number };
  readonly takeBack: { readonly app: string };
  /** Somebody's changes that are not deployed yet are deployed too. */
  readonly pendingChanges: { readonly app: string };
  /** A column of a table that is there, which people add. */
  readonly tableFieldMissing: {
    readonly app: string;
    readonly table: string;
    readonly field: string;
    readonly code: string;
    readonly type: CellDefinition["type"];
    readonly choices: readonly string[];
  };
  readonly choicesMissing: {
    readonly app: string;
    readonly field: string;
    readonly choices: readonly string[];
  };
  readonly ranksLocked: { readonly app: string };
  readonly settingsThere: { readonly app: string };
  readonly settingsByHand: { readonly app: string };
  readonly pluginByHand: { readonly app: string };
  readonly viewByHand: { readonly app: string };
  readonly adviserUnnamed: {
    readonly app: string;
    readonly field: string;
    readonly choice: string;
  };
  /** Advisers of the sample that a form doesn't offer. */
  readonly sampleUnfit: {
    readonly appId: string;
    readonly field: string;
    readonly choices: readonly string[];
  };
  readonly recordsThere: Readonly<Record<never, never>>;
  readonly leftInPreview: { readonly app: string };
  readonly leftUnfinished: { readonly app: string };
  /** Of the sample only the staff. */
  readonly leftSample: { readonly count: number };
}

interface AppFact {
  readonly app: string;
  readonly appId: string;
}

/** One of them. */
export type SetupStep = {
  [What in keyof SetupFacts]: {
    readonly what: What;
    readonly facts: SetupFacts[What];
  };
}[keyof SetupFacts];

/** found: is there already. planned: will be done. byHand: somebody has to do it. */
type StepState = "found" | "planned" | "done" | "note" | "byHand";

export interface ToldStep {
  readonly state: StepState;
  readonly step: SetupStep;
}
