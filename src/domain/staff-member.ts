import type { Post, Posting } from "./posting";

/** A person of the staff app, with 所属 and 役職 of today. */
export interface StaffMember extends Post {
  /** Of the staff app; absent where it is not asked for. */
  readonly recordId?: string;
  readonly code?: string;
  readonly name?: string;
  /** How the name is read; only to find people by. */
  readonly kana?: string;
  /** Empty where no history is kept. */
  readonly postings: readonly Posting[];
}
