import type { Adviser } from "../../domain/adviser";
import type { StaffMember } from "../../domain/staff-member";
import type { MeetingEntry } from "./meeting-entry";
import type { NearSpellings } from "./spelling/near-spellings";

/** Staff number → person. */
export type StaffByCode = ReadonlyMap<string, StaffMember>;

/** What other records say; absent while unknown, and then nothing is concluded from it. */
export interface KnownFacts {
  readonly advisers?: readonly Adviser[];
  /** Meetings of the people who take part. */
  readonly meetings?: readonly MeetingEntry[];
  /** The people who take part, where the staff app holds a history. */
  readonly staff?: StaffByCode;
  readonly spellings?: NearSpellings;
}
