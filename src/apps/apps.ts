import { activitiesApp } from "./activities-app";
import { advisersApp } from "./advisers-app";
import type { AppDefinition } from "./definition/app-definition";
import { meetingsApp } from "./meetings-app";
import { CXO_ADVISER } from "./programmes/cxo-adviser";
import type { Programme } from "./programmes/programme";
import { staffApp } from "./staff-app";
import { summariesApp } from "./summaries-app";

/** The five apps of a programme; an app that is looked up stands before those that look it up. */
export const appsOf = (programme: Programme): readonly AppDefinition[] => [
  staffApp(programme),
  advisersApp(programme),
  meetingsApp(programme),
  activitiesApp(programme),
  summariesApp(programme),
];

/** Those of the programme that the sample is of; the codes of their fields are those of every programme. */
export const APPS: readonly AppDefinition[] = appsOf(CXO_ADVISER);
