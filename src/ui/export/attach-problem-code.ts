import type { FilingProblem } from "../../domain/publishing/filing-problem";

/** Why the document on the screen is not the one that its record stands for. */
export type AttachProblem = "filtered" | "otherThanFrozen" | FilingProblem;
