import type { Adviser } from "../../domain/adviser";
import type { MeetingForm } from "./meeting-form";
import type { KnownSpelling } from "./near-spelling";

/** What other records say; absent while unknown, and then nothing is concluded from it. */
export interface FormFacts {
  readonly advisers?: readonly Adviser[];
  /** Meetings of the people who take part. */
  readonly meetings?: readonly MeetingForm[];
  readonly spellings?: {
    readonly summaryLine: readonly KnownSpelling[];
    readonly workingGroup: readonly KnownSpelling[];
  };
}
