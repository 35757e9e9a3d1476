import { PUBLISH } from "../../apps/defaults/field-choices";
import { FIELD_CODES } from "../../fields/field-codes";
import { ANNUAL_SUMMARY } from "../annual-summary";
import { COMMENTARY } from "../commentary";
import { GOOD_PRACTICES } from "../good-practices";
import { cellsOf, rowsOf, type RecordValues } from "./record-values";

const CODE = FIELD_CODES.summaries;

/** Keys of uploaded files. */
export interface SamplePictures {
  /** 体制図 */
  readonly organisation: string;
  /** Of the first good practice. */
  readonly practice: string;
}

/**
 * The one record of 年度まとめ as kintone takes it.
 * @param pictures absent: it has none
 */
export const summaryRecord = (pictures?: SamplePictures): RecordValues =>
  cellsOf({
    [CODE.title]: ANNUAL_SUMMARY.title,
    [CODE.fiscalYears]: ANNUAL_SUMMARY.fiscalYears,
    [CODE.status]: ANNUAL_SUMMARY.status,
    [CODE.asOf]: ANNUAL_SUMMARY.asOf,
    [CODE.publishedOn]: ANNUAL_SUMMARY.publishedOn,
    [CODE.division]: ANNUAL_SUMMARY.division,
    [CODE.slotsPerMonth]: ANNUAL_SUMMARY.slotsPerMonth,
    [CODE.slotsFrom]: ANNUAL_SUMMARY.slotsFrom,
    [CODE.commentaryTable]: rowsOf(
      COMMENTARY.map(({ fiscalYear, section, kind, text }) => ({
        [CODE.commentaryFiscalYear]: fiscalYear,
        [CODE.commentarySection]: section,
        [CODE.commentaryKind]: kind,
        [CODE.commentaryText]: text,
      })),
    ),
    [CODE.goodPracticeTable]: rowsOf(
      GOOD_PRACTICES.map(({ category, text, divisions }, index) => ({
        [CODE.goodPracticeCategory]: category,
        [CODE.goodPracticeText]: text,
        [CODE.goodPracticeDivisions]: divisions,
        ...(index === 0 && pictures !== undefined
          ? {
              [CODE.goodPracticePhotos]: [{ fileKey: pictures.practice }],
              [CODE.goodPracticePhotosPublish]: [PUBLISH],
            }
          : {}),
      })),
    ),
    [CODE.councilTable]: rowsOf(
      ANNUAL_SUMMARY.councilSessions.map(({ name, from, to }) => ({
        [CODE.councilName]: name,
        [CODE.councilFrom]: from,
        [CODE.councilTo]: to,
      })),
    ),
    [CODE.pictures]:
      pictures === undefined ? undefined : [{ fileKey: pictures.organisation }],
    [CODE.milestoneTable]: rowsOf(
      ANNUAL_SUMMARY.milestones.map(({ on, label }) => ({
        [CODE.milestoneOn]: on,
        [CODE.milestoneLabel]: label,
      })),
    ),
  });
