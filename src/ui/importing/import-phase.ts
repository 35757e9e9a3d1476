import type {
  ImportOutcome,
  WritingStep,
} from "../../import/records/run-import";
import type { NoListReason } from "../../import/records/reading/why-no-list";
import type { TakingBack } from "../../kintone/importing/take-back";

/** What the dialog is doing, or waits for. */
export type ImportPhase =
  | { readonly at: "choosing" | "reading" }
  | { readonly at: "notRead"; readonly why: "unreadableFile" | NoListReason }
  | { readonly at: "failed"; readonly error: unknown }
  /** A list is shown; while it is planned anew the plan before stands. */
  | {
      readonly at: "planned";
      readonly isPlanning: boolean;
      /** Why it was not written: the app is not as it was when it was shown, or another tab writes it. */
      readonly told?: "changedMeanwhile" | "writtenElsewhere";
    }
  | {
      readonly at: "writing";
      readonly what: WritingStep;
      readonly done: number;
      readonly of: number;
    }
  | {
      readonly at: "takingBack";
      readonly done: number;
      readonly of: number;
    }
  | { readonly at: "written"; readonly outcome: ImportOutcome }
  | {
      readonly at: "takenBack";
      readonly back: TakingBack;
      /** Fingerprint of the list: see RunNote. */
      readonly list: string;
    };

/** Whether the plan is the one of the list as it is understood now. */
export const isStanding = (phase: ImportPhase): boolean =>
  phase.at === "planned" && !phase.isPlanning;
