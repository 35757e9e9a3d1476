import { ONGOING, PUBLISH } from "../../apps/defaults/field-choices";
import { RECORD_CHOICES } from "../../fields/record-choices";
import { FIELD_CODES } from "../../fields/field-codes";
import { graphValues } from "./graph-values";
import { cellsOf, type RecordValues } from "./record-values";
import type { SampleActivity } from "./sample-activity";

const DATE_PRECISION = RECORD_CHOICES.datePrecision.meanings;

const CODE = FIELD_CODES.activities;

/** An activity as kintone takes it. */
export function activityRecord(activity: SampleActivity): RecordValues {
  const isMonthKnown = activity.datePrecision !== DATE_PRECISION.fiscalYear;
  const { fiscalYear, month } = graphValues(activity.from, isMonthKnown);
  return cellsOf({
    [CODE.section]: activity.section,
    [CODE.summaryLine]: activity.summaryLine,
    [CODE.detailHeading]: activity.detailHeading,
    [CODE.part]: activity.part,
    [CODE.title]: activity.title,
    [CODE.from]: activity.from,
    [CODE.to]: activity.to,
    [CODE.datePrecision]: activity.datePrecision,
    [CODE.isOpen]: activity.isOpen ? [ONGOING] : [],
    [CODE.count]: activity.count?.toString(),
    [CODE.standing]: activity.standing,
    [CODE.exclusionReason]: activity.exclusionReason,
    [CODE.workingGroup]: activity.workingGroup,
    [CODE.advisers]: activity.advisers,
    [CODE.divisions]: activity.divisions?.join("、"),
    [CODE.audience]: activity.audience,
    [CODE.participantCount]: activity.participantCount?.toString(),
    [CODE.lecturer]: activity.lecturer,
    [CODE.mode]: activity.mode,
    [CODE.remark]: activity.remark,
    [CODE.content]: activity.content,
    [CODE.publish]: activity.isPublished === false ? [] : [PUBLISH],
    [CODE.fiscalYear]: fiscalYear,
    [CODE.month]: month,
  });
}
