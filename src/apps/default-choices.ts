import type { RecordChoices } from "../settings/choice-meanings";
import {
  ACTIVITY_STANDING,
  ATTENDANCE_ROLE,
  COMMENTARY_KIND,
  DATE_PRECISION,
  MEETING_STATUS,
} from "./field-choices";

/** What the choices of our own apps mean. */
export const DEFAULT_CHOICES: RecordChoices = {
  status: {
    planned: [MEETING_STATUS.planned],
    held: [MEETING_STATUS.held],
    cancelled: [MEETING_STATUS.cancelled],
  },
  role: {
    principal: [ATTENDANCE_ROLE.principal],
    companion: [ATTENDANCE_ROLE.companion],
  },
  standing: {
    counted: [ACTIVITY_STANDING.counted],
    listedOnly: [ACTIVITY_STANDING.listedOnly],
    excluded: [ACTIVITY_STANDING.excluded],
  },
  datePrecision: {
    day: [DATE_PRECISION.day],
    month: [DATE_PRECISION.month],
    fiscalYear: [DATE_PRECISION.fiscalYear],
  },
  commentaryKind: {
    commentary: [COMMENTARY_KIND.commentary],
    bullet: [COMMENTARY_KIND.bullet],
    cadence: [COMMENTARY_KIND.cadence],
    lead: [COMMENTARY_KIND.lead],
    closing: [COMMENTARY_KIND.closing],
    outcome: [COMMENTARY_KIND.outcome],
    programme: [COMMENTARY_KIND.programme],
  },
};
