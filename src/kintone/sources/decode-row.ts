import { periodFiscalYear } from "../../domain/calendar/activity-period";
import { fiscalYearOf } from "../../domain/calendar/fiscal-year";
import { recordIdIn } from "../../domain/record-id";
import type { FieldName } from "../../fields/fields";
import type {
  DatedRow,
  Decoded,
  RowOrigin,
  SummaryRows,
} from "../../rollup/input/summary-rows";
import type { Settings } from "../../settings/settings";
import type { PlacedSource } from "../../settings/sources-of";
import { cellOf } from "../decode/cells";
import { decodeActivity } from "../decode/decode-activity";
import { decodeAdviser } from "../decode/decode-adviser";
import { decodeAnnualSummary } from "../decode/decode-annual-summary";
import { decodeMeeting } from "../decode/decode-meeting";
import { recordedFiscalYear } from "../decode/days/recorded-fiscal-year";
import type { ReadName } from "./of-each-source";

/** How a record of an app of one kind becomes a row; nothing throws (domain: a bad record is a finding). */
type DecodeRow<Name extends ReadName> = (
  record: unknown,
  placed: PlacedSource<FieldName<Name>>,
  settings: Settings,
) => SummaryRows[Name][number];

/** One a kind of record. */
export const ROW_DECODERS: {
  readonly [Name in ReadName]: DecodeRow<Name>;
} = {
  meetings: (record, { source, app }, settings) => {
    const { choices, labels, fiscalYearStartMonth: startMonth } = settings;
    return dated(
      decodeMeeting(record, source, choices, labels.unset, app),
      ({ heldOn }) => fiscalYearOf(heldOn, startMonth),
      () => recordedFiscalYear(record, source.fields.heldOn, startMonth),
    );
  },
  activities: (record, { source, app }, settings) => {
    const { fiscalYearStartMonth: startMonth } = settings;
    return dated(
      decodeActivity(record, source, settings, app),
      ({ period }) => periodFiscalYear(period, startMonth),
      () => recordedFiscalYear(record, source.fields.from, startMonth),
    );
  },
  advisers: (record, { source }) => decodeAdviser(record, source),
  summaries: (record, { source }, settings) =>
    decodeAnnualSummary(record, source, settings),
};

/** A row with the record that it was read from. */
export const withOrigin = <Row extends Decoded<unknown>>(
  row: Row,
  record: unknown,
  placed: PlacedSource,
): Row => {
  const origin = originOf(record, placed);
  return origin === undefined ? row : { ...row, origin };
};

const originOf = (
  record: unknown,
  { source: { appId }, app }: PlacedSource,
): RowOrigin | undefined => {
  const recordId = cellOf(record, "$id")?.value;
  const revision = cellOf(record, "$revision")?.value;
  return typeof recordId === "string" && typeof revision === "string"
    ? { recordId: recordIdIn(recordId, app), appId, revision }
    : undefined;
};

const dated = <T>(
  decoded: Decoded<T>,
  yearOf: (value: T) => number,
  writtenYear: () => number | undefined,
): DatedRow<T> => {
  const fiscalYear =
    decoded.value === undefined ? writtenYear() : yearOf(decoded.value);
  return fiscalYear === undefined ? decoded : { ...decoded, fiscalYear };
};
