import type { Activity } from "../../domain/activity";
import type { AnnualSummary } from "../../domain/annual-summary";
import type { Meeting } from "../../domain/meeting";
import { countedMeetings } from "../../rollup/input/counted-meetings";
import {
  compareActivities,
  inMeetingOrder,
} from "../../rollup/input/record-order";
import type { FiscalYearRollup } from "../../rollup/years/fiscal-year-rollup";

/** Something of a record that a document prints only when it is marked 掲載. */
export type PublishableItem = {
  readonly isPublished: boolean;
  /** As the record has it; "" where an activity has no title. */
  readonly text: string;
} & (
  | { readonly kind: "theme" | "voice"; readonly record: Meeting }
  | {
      /** Title, content and photos go by one mark. */
      readonly kind: "activity";
      readonly fiscalYear: number;
      readonly record: Activity;
      readonly section: string;
    }
  | {
      /** The photos of a good practice, whose text is always printed. */
      readonly kind: "practicePhotos";
      readonly record: AnnualSummary;
      readonly photos: number;
    }
);

export type PublishableKind = PublishableItem["kind"];

/**
 * All that could be published of the records of some years: themes and voices
 * of counted meetings, the activities that a section tells of, and the photos of
 * good practices. In the order of the years, by kind, in order of date; a text
 * that is blank is none.
 */
export const publishableItems = (
  rollups: readonly FiscalYearRollup[],
  meetings: readonly Meeting[],
  summary: AnnualSummary | undefined,
): readonly PublishableItem[] => [
  ...rollups.flatMap((rollup) => {
    const held = inMeetingOrder(countedMeetings(meetings, rollup));
    return [
      ...held.flatMap((record) =>
        meetingItem("theme", record, record.theme, record.isThemePublished),
      ),
      ...held.flatMap((record) =>
        meetingItem("voice", record, record.voice, record.isVoicePublished),
      ),
      ...activityItems(rollup),
    ];
  }),
  ...practiceItems(summary),
];

const practiceItems = (
  record: AnnualSummary | undefined,
): readonly PublishableItem[] =>
  record === undefined
    ? []
    : record.goodPractices.flatMap(
        ({ text, photos = [], arePhotosPublished }) =>
          photos.length === 0
            ? []
            : [
                {
                  kind: "practicePhotos",
                  isPublished: arePhotosPublished === true,
                  text,
                  record,
                  photos: photos.length,
                },
              ],
      );

const meetingItem = (
  kind: "theme" | "voice",
  record: Meeting,
  text: string | undefined,
  isPublished: boolean,
): readonly PublishableItem[] =>
  text === undefined || text.trim() === ""
    ? []
    : [{ kind, isPublished, text, record }];

const activityItems = ({
  fiscalYear,
  sections,
}: FiscalYearRollup): readonly PublishableItem[] =>
  sections.flatMap(({ rule, lines, details }) => {
    const told = new Map(
      [...lines, ...details].flatMap(({ activities }) =>
        activities
          .filter(({ isMonthly }) => isMonthly !== true)
          .map((one) => [one.recordId, one] as const),
      ),
    );
    return [...told.values()].sort(compareActivities).map((record) => ({
      kind: "activity" as const,
      fiscalYear,
      isPublished: record.isPublished,
      text: record.title ?? "",
      record,
      section: rule.title,
    }));
  });
