import type { Settings } from "../../settings/settings";
import type { AppIds } from "../definition/app-definition";
import { mapChoices } from "../../fields/record-choices";
import { CXO_ADVISER_WORDS } from "../../domain/words/cxo-adviser-words";
import { DEFAULT_RANKS } from "./default-ranks";
import { DEFAULT_SECTIONS } from "./default-sections";
import { DEFAULT_TERMS } from "./default-terms";
import { FIELD_CODES } from "../../fields/field-codes";
import { SUMMARY_VIEW_NAME } from "../summary-view-name";

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
    version: 5,
    sources: {
      meetings: source(appIds.meetings, FIELD_CODES.meetings),
      activities: source(appIds.activities, FIELD_CODES.activities),
      advisers: source(appIds.advisers, FIELD_CODES.advisers),
      staff: source(appIds.staff, FIELD_CODES.staff),
      summaries: source(appIds.summaries, FIELD_CODES.summaries),
    },
    summaryViews: [SUMMARY_VIEW_NAME],
    attendanceRule: "principal",
    fiscalYearStartMonth: 4,
    ranks: DEFAULT_RANKS,
    sections: DEFAULT_SECTIONS,
    choices: mapChoices((choice) => (choice === null ? [] : [choice])),
    words: CXO_ADVISER_WORDS,
    labels: {
      totalAttendance: "のべ",
      distinctAttendees: "実人数",
      unset: "未設定",
    },
    smallFigures: { mode: "warn", threshold: 3 },
    colors: [],
    terms: DEFAULT_TERMS,
    yearStyle: "era",
    writingStyle: "polite",
    documentTemplates: {},
  };
}
