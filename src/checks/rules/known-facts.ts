import type { Adviser } from "../../domain/adviser";
import type { MeetingEntry } from "./meeting-entry";
import type { NearSpelling } from "./near-spelling";

/** What other records say; absent while unknown, and then nothing is concluded from it. */
export interface KnownFacts {
  readonly advisers?: readonly Adviser[];
  /** Meetings of the people who take part. */
  readonly meetings?: readonly MeetingEntry[];
  readonly spellings?: {
    readonly summaryLine: NearSpelling;
    readonly workingGroup: NearSpelling;
  };
}
