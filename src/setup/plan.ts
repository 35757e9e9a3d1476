import type { Programme } from "../apps/programmes/programme";
import type { AppDefinition } from "../apps/definition/app-definition";
import type { SourceName } from "../fields/fields";
import type { MayAdd } from "./answers";
import type { ExistingApp } from "./inspect/read-app";
import type { Understanding } from "./understood-choices";

/** What is to become of one of our apps; everything was checked. */
export type AppPlan = CompletedApp | UsedApp | LeftApp;

/** Ours: made, or given what it lacks. */
export interface CompletedApp {
  readonly way: "complete";
  readonly key: SourceName;
  /** As this city wants it, with its name. */
  readonly definition: AppDefinition;
  /** Absent: it is made. */
  readonly existing?: ExistingApp;
  /** Made by a run that was interrupted: it has no name of its own yet. */
  readonly isUnfinished: boolean;
  /** Codes of fields and tables that it lacks. */
  readonly fields: readonly string[];
  /** Names of lists that it lacks. */
  readonly views: readonly string[];
  readonly needsPlugin: boolean;
  /** Division and rank are copied by its lookup, as in earlier versions. */
  readonly ranks: "free" | "locked" | "unlock";
}

/** A city's own, read by mapped fields. */
export interface UsedApp extends MayAdd {
  readonly way: "use";
  readonly key: SourceName;
  readonly appId: string;
  readonly name: string;
  readonly existing?: ExistingApp;
  readonly fields: Readonly<Partial<Record<string, string>>>;
  /** The settings name the list that shows the summary: none need be made or chosen. */
  readonly hasList: boolean;
  /** Its fields that two records can't have alike. */
  readonly uniqueCodes: readonly string[];
}

interface LeftApp {
  readonly way: "none";
  readonly key: SourceName;
  readonly name: string;
}

export interface SetupPlan {
  /** An app that is looked up stands before those that look it up. */
  readonly apps: readonly AppPlan[];
  readonly plugin: "none" | "install" | "update" | "there";
  /** What the apps are for; absent: what the sample is of. */
  readonly programme?: Programme;
  /** What the choices of forms are compared with. */
  readonly understanding: Understanding;
}

/** The app, with nothing added to it. */
export const asItIs = (app: CompletedApp): CompletedApp => ({
  ...app,
  fields: [],
  views: [],
  needsPlugin: false,
  ranks: "free",
});

/** The name that a new app has until it is complete, so that a later run knows it. */
export const workingName = (name: string): string =>
  `【作成中】${name}（nendo-matome）`;

export const isWorkingName = (name: string): boolean => {
  const [before = "", after = ""] = workingName("|").split("|");
  return name.startsWith(before) && name.endsWith(after);
};

/** kintone: names of apps. */
export const LONGEST_NAME = 64 - workingName("").length;

/** Apps whose lists or forms the plugin helps with; the others are only read. */
export const hasPluginPart = (key: SourceName): boolean =>
  ["meetings", "activities", "summaries"].includes(key);
