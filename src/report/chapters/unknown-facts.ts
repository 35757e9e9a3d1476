import {
  activityDimensionLabel,
  meetingDimensionLabel,
} from "../../i18n/documents/dimension-labels";
import { unknownFactMessages } from "../../i18n/documents/unknown-fact-messages";
import { ACTIVITY_DIMENSION_NAMES } from "../../rollup/dimensions/activity-dimensions";
import { MEETING_DIMENSION_NAMES } from "../../rollup/dimensions/meeting-dimensions";
import type { ReportContext } from "../report-context";

/**
 * What could not be counted for want of a field, one sentence each. The public
 * edition has no tables by dimension, so that nothing is missing in it there.
 */
export const unknownFactNotes = ({
  unknown,
  words,
  labels,
  language,
  edition,
}: ReportContext): readonly string[] => {
  if (unknown === undefined) return [];
  const text = unknownFactMessages[language];
  const isFact = <Fact extends string>(
    fact: string,
    facts: Readonly<Record<Fact, unknown>>,
  ): fact is Fact => Object.hasOwn(facts, fact);
  const meetingsBy = MEETING_DIMENSION_NAMES.filter((name) =>
    unknown.meetings.includes(name),
  ).map((name) => meetingDimensionLabel(name, language, words).name);
  const activitiesBy = ACTIVITY_DIMENSION_NAMES.filter((name) =>
    unknown.activities.includes(name),
  ).map((name) => activityDimensionLabel(name, language, words).name);
  const isPublic = edition === "public";
  return [
    ...unknown.meetings.flatMap((fact) =>
      isFact(fact, text.meetings)
        ? [text.meetings[fact](words, labels.distinctAttendees)]
        : [],
    ),
    ...(isPublic || meetingsBy.length === 0
      ? []
      : [text.meetingsBy(words, meetingsBy)]),
    ...unknown.activities.flatMap((fact) =>
      isFact(fact, text.activities) ? [text.activities[fact]()] : [],
    ),
    ...(isPublic || activitiesBy.length === 0
      ? []
      : [text.activitiesBy(activitiesBy)]),
  ];
};
