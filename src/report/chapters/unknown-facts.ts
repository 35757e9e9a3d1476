import {
  activityDimensionLabel,
  meetingDimensionLabel,
} from "../../i18n/documents/dimension-labels";
import { unknownFactMessages } from "../../i18n/documents/unknown-fact-messages";
import { shownApps } from "../../i18n/records/shown-app";
import { ACTIVITY_DIMENSION_NAMES } from "../../rollup/dimensions/activity-dimensions";
import { MEETING_DIMENSION_NAMES } from "../../rollup/dimensions/meeting-dimensions";
import type {
  ActivityFact,
  MeetingFact,
  UnknownInSome,
} from "../../rollup/input/unknown-facts";
import type { ReportContext } from "../report-context";

/**
 * What could not be counted for want of a field, one sentence each. The public
 * edition has no tables by dimension, so that nothing is missing in it there.
 */
export const unknownFactNotes = (context: ReportContext): readonly string[] => {
  const { unknown, words, labels, language, edition } = context;
  if (unknown === undefined) return [];
  const text = unknownFactMessages[language];
  const meetingsBy = (facts: readonly MeetingFact[]) =>
    MEETING_DIMENSION_NAMES.filter((name) => facts.includes(name)).map(
      (name) => meetingDimensionLabel(name, language, words).name,
    );
  const activitiesBy = (facts: readonly ActivityFact[]) =>
    ACTIVITY_DIMENSION_NAMES.filter((name) => facts.includes(name)).map(
      (name) => activityDimensionLabel(name, language, words).name,
    );
  const { inSome } = unknown;
  const appsOf = (appIds: readonly string[]) =>
    shownApps(appIds, words, language);
  const isPublic = edition === "public";
  return [
    ...unknown.meetings.flatMap((fact) =>
      isFact(fact, text.meetings)
        ? [text.meetings[fact](words, labels.distinctAttendees)]
        : [],
    ),
    ...inSome.meetings.flatMap(({ fact, apps }) =>
      isFact(fact, text.meetingsInSome)
        ? [text.meetingsInSome[fact](appsOf(numbersOf(apps)), words, labels)]
        : [],
    ),
    ...(isPublic
      ? []
      : [
          ...sentence(meetingsBy(unknown.meetings), (names) =>
            text.meetingsBy(words, names),
          ),
          ...byApp(inSome.meetings).flatMap(({ appId, facts }) =>
            sentence(meetingsBy(facts), (names) =>
              text.meetingsInSomeBy(appsOf([appId]), names, words, labels),
            ),
          ),
        ]),
    ...unknown.activities.flatMap((fact) =>
      isFact(fact, text.activities) ? [text.activities[fact]()] : [],
    ),
    ...inSome.activities.flatMap(({ fact, apps }) =>
      isFact(fact, text.activitiesInSome)
        ? [text.activitiesInSome[fact](appsOf(numbersOf(apps)))]
        : [],
    ),
    ...(isPublic
      ? []
      : [
          ...sentence(activitiesBy(unknown.activities), text.activitiesBy),
          ...byApp(inSome.activities).flatMap(({ appId, facts }) =>
            sentence(activitiesBy(facts), (names) =>
              text.activitiesInSomeBy(appsOf([appId]), names, labels),
            ),
          ),
        ]),
  ];
};

const isFact = <Fact extends string>(
  fact: string,
  facts: Readonly<Record<Fact, unknown>>,
): fact is Fact => Object.hasOwn(facts, fact);

const sentence = (
  names: readonly string[],
  about: (names: readonly string[]) => string,
): readonly string[] => (names.length === 0 ? [] : [about(names)]);

const numbersOf = (
  apps: readonly { readonly appId: string }[],
): readonly string[] => apps.map(({ appId }) => appId);

/** The facts that each app lacks, in one: a sentence a fact would be long. */
const byApp = <Fact>(
  inSome: readonly UnknownInSome<Fact>[],
): readonly { readonly appId: string; readonly facts: readonly Fact[] }[] => {
  const appIds = new Set(inSome.flatMap(({ apps }) => numbersOf(apps)));
  return [...appIds].map((appId) => ({
    appId,
    facts: inSome
      .filter(({ apps }) => numbersOf(apps).includes(appId))
      .map(({ fact }) => fact),
  }));
};
