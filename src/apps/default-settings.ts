import type { Settings } from "../settings/settings";
import type { AppIds } from "./app-definition";
import { DEFAULT_CHOICES } from "./default-choices";
import { DEFAULT_RANKS } from "./default-ranks";
import { DEFAULT_SECTIONS } from "./default-sections";
import { DEFAULT_TERMS } from "./default-terms";
import {
  ACTIVITY_FIELD_CODES,
  ADVISER_FIELD_CODES,
  MEETING_FIELD_CODES,
  STAFF_FIELD_CODES,
  SUMMARY_FIELD_CODES,
} from "./field-codes";
import { SUMMARY_VIEW_NAME } from "./summary-view-name";

/**
 * Settings for our own five apps, every field mapped.
 * @param guestSpaceId of the space that all five are in, when it is a guest space
 */
export function buildDefaultSettings(
  appIds: AppIds,
  guestSpaceId?: string,
): Settings {
  const source = <Fields>(appId: string, fields: Fields) => ({
    appId,
    ...(guestSpaceId === undefined ? {} : { guestSpaceId }),
    fields,
  });
  return {
    version: 2,
    sources: {
      meetings: source(appIds.meetings, MEETING_FIELD_CODES),
      activities: source(appIds.activities, ACTIVITY_FIELD_CODES),
      advisers: source(appIds.advisers, ADVISER_FIELD_CODES),
      staff: source(appIds.staff, STAFF_FIELD_CODES),
      summaries: source(appIds.summaries, SUMMARY_FIELD_CODES),
    },
    summaryViews: [SUMMARY_VIEW_NAME],
    attendanceRule: "principal",
    fiscalYearStartMonth: 4,
    ranks: DEFAULT_RANKS,
    sections: DEFAULT_SECTIONS,
    choices: DEFAULT_CHOICES,
    labels: {
      totalAttendance: "のべ",
      distinctAttendees: "実人数",
      adviser: "CXO補佐官",
      unset: "未設定",
    },
    smallFigureThreshold: 3,
    colors: [],
    terms: DEFAULT_TERMS,
    yearStyle: "era",
    documentTemplates: {},
  };
}
