import type { ActivityEntry } from "../../../checks/rules/activity-entry";
import type { MeetingEntry } from "../../../checks/rules/meeting-entry";

/** A record as the rules of the forms understand it. */
export type Entry = MeetingEntry | ActivityEntry;

export const isMeeting = (entry: Entry): entry is MeetingEntry =>
  "attendances" in entry;
