import type { Post, Posting } from "./posting";

/** A person of the staff app, with 所属 and 役職 of today. */
export interface StaffMember extends Post {
  readonly code?: string;
  readonly name?: string;
  /** Empty where no history is kept. */
  readonly postings: readonly Posting[];
}
