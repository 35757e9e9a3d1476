import type { Activity } from "../../src/domain/activity";
import type { Meeting } from "../../src/domain/meeting";
import { day } from "../support/dates";

let recordNumber = 0;
const nextRecord = () => String((recordNumber += 1));

/** A held meeting of one principal; `code` says who. */
export const meeting = (
  heldOn: string,
  rank: string,
  code: string,
  more: Partial<Meeting> = {},
): Meeting => ({
  recordId: nextRecord(),
  status: "held",
  heldOn: day(heldOn),
  advisers: ["青葉 一郎"],
  attendances: [{ person: { code }, rank, role: "principal" }],
  isThemePublished: false,
  isVoicePublished: false,
  ...more,
});

/** A counted, published activity of one time on a day. */
export const activity = (
  sectionTitle: string,
  on: string,
  more: Partial<Activity> = {},
): Activity => ({
  recordId: nextRecord(),
  section: sectionTitle,
  period: { precision: "day", from: day(on) },
  count: 1,
  status: "held",
  standing: "counted",
  advisers: [],
  divisions: [],
  photos: [],
  isPublished: true,
  ...more,
});
