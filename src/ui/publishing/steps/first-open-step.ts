import type { PublishingStep } from "../../../publishing/readiness/publishing-step";
import { PUBLISHING_STEPS } from "../../../publishing/readiness/publishing-step";
import type { WorkbenchState } from "../workbench-session";
import { openOf } from "./steps-bar";

/** Where to begin: the first step that asks for something, else the last one. */
export const firstOpenStep = (state: WorkbenchState): PublishingStep =>
  PUBLISHING_STEPS.find((step) => openOf({ state }, step) > 0) ?? "documents";
