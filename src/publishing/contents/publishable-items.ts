import type { Activity } from "../../domain/activity";
import type { Meeting } from "../../domain/meeting";
import { countedMeetings } from "../../rollup/input/counted-meetings";
import {
  compareActivities,
  inMeetingOrder,
} from "../../rollup/input/record-order";
import type { FiscalYearRollup } from "../../rollup/years/fiscal-year-rollup";

/** Something of a record that a document prints only when it is marked 掲載. */
export type PublishableItem = {
  readonly fiscalYear: number;
  readonly isPublished: boolean;
  /** As the record has it; "" where an activity has no title. */
  readonly text: string;
} & (
  | { readonly kind: "theme" | "voice"; readonly record: Meeting }
  | {
      /** Title, content and photos go by one mark. */
      readonly kind: "activity";
      readonly record: Activity;
      readonly section: string;
    }
);

export type PublishableKind = PublishableItem["kind"];

/**
 * All that could be published of the records of some years: themes and voices
 * of counted meetings, and the activities that a section tells of. In the order
 * of the years, by kind, in order of date; a text that is blank is none.
 */
export const publishableItems = (
  rollups: readonly FiscalYearRollup[],
  meetings: readonly Meeting[],
): readonly PublishableItem[] =>
  rollups.flatMap((rollup) => {
    const held = inMeetingOrder(countedMeetings(meetings, rollup));
    return [
      ...held.flatMap((record) =>
        meetingItem(
          "theme",
          record,
          record.theme,
          record.isThemePublished,
          rollup,
        ),
      ),
      ...held.flatMap((record) =>
        meetingItem(
          "voice",
          record,
          record.voice,
          record.isVoicePublished,
          rollup,
        ),
      ),
      ...activityItems(rollup),
    ];
  });

const meetingItem = (
  kind: "theme" | "voice",
  record: Meeting,
  text: string | undefined,
  isPublished: boolean,
  { fiscalYear }: FiscalYearRollup,
): readonly PublishableItem[] =>
  text === undefined || text.trim() === ""
    ? []
    : [{ kind, fiscalYear, isPublished, text, record }];

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
