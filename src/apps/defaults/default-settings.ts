import { DEFAULT_LABELS } from "../../settings/labels-in";
import type { RecordChoices } from "../../fields/record-choices";
import { CXO_ADVISER } from "../programmes/cxo-adviser";
import type { Programme } from "../programmes/programme";
import type { Settings } from "../../settings/settings";
import type { AppIds } from "../definition/app-definition";
import { NOTHING_LEFT_OUT } from "../../domain/publishing/left-out-parts";
import { mapChoices } from "../../fields/record-choices";
import { FIELD_CODES } from "../../fields/field-codes";
import { SUMMARY_VIEW_NAME } from "../summary-view-name";

/**
 * Settings for our own five apps, every field mapped.
 * @param guestSpaceId of the space that all five are in, when it is a guest space
 * @param programme whose apps they are; absent: the one that the sample is of
 */
export function buildDefaultSettings(
  appIds: AppIds,
  guestSpaceId?: string,
  programme: Programme = CXO_ADVISER,
): Settings {
  const { words, ranks, sections, terms } = programme;
  const source = <Fields>(appId: string, fields: Fields) => ({
    appId,
    ...(guestSpaceId === undefined ? {} : { guestSpaceId }),
    fields,
  });
  return {
    version: 7,
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
    ranks,
    sections,
    choices: choicesOf(programme),
    words,
    labels: DEFAULT_LABELS,
    smallFigures: { mode: "warn", threshold: 3 },
    colors: [],
    terms,
    yearStyle: "era",
    writingStyle: "polite",
    city: {},
    leftOut: NOTHING_LEFT_OUT,
    documentTemplates: {},
  };
}

/** The choices that our own apps offer for each meaning. */
export const choicesOf = ({ words }: Programme): RecordChoices => {
  const choices = mapChoices((choice) => (choice === null ? [] : [choice]));
  return {
    ...choices,
    role: { ...choices.role, principal: [words.principal.ja] },
  };
};
