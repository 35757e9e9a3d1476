import { ACTIVITIES_APP } from "./activities-app";
import { ADVISERS_APP } from "./advisers-app";
import type { AppDefinition } from "./definition/app-definition";
import { MEETINGS_APP } from "./meetings-app";
import { STAFF_APP } from "./staff-app";
import { SUMMARIES_APP } from "./summaries-app";

/** The five apps; an app that is looked up stands before those that look it up. */
export const APPS: readonly AppDefinition[] = [
  STAFF_APP,
  ADVISERS_APP,
  MEETINGS_APP,
  ACTIVITIES_APP,
  SUMMARIES_APP,
];
