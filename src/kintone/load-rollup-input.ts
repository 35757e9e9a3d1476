import type { Adviser } from "../domain/adviser";
import type { AnnualSummary } from "../domain/annual-summary";
import type { RecordFinding } from "../domain/record-finding";
import type { RollupInput } from "../rollup/rollup-input";
import type { Settings } from "../settings/settings";
import { chooseSummary } from "./choose-summary";
import { decodeActivity } from "./decode/decode-activity";
import { decodeAdviser } from "./decode/decode-adviser";
import { decodeAnnualSummary } from "./decode/decode-annual-summary";
import { decodeMeeting } from "./decode/decode-meeting";
import type { Decoded } from "./decode/record-reader";
import { KintoneError } from "./kintone-error";
import type { LoadRequest } from "./load-request";
import type { RawRecords } from "./read-sources";
import { readSources } from "./read-sources";

/**
 * Everything that the figures of the fiscal years rest on, completely read and
 * decoded (domain: counting rule 12).
 * @throws KintoneError when anything could not be read
 * @throws the signal's reason once it is aborted
 */
export const loadRollupInput = async (
  request: LoadRequest,
): Promise<RollupInput> => {
  const { sources } = request.settings;
  if (sources.meetings === undefined && sources.activities === undefined) {
    throw new KintoneError({ code: "sourceNotSet" });
  }
  return decodeSources(await readSources(request), request);
};

const decodeSources = (
  raw: RawRecords,
  { settings, fiscalYears, asOf }: LoadRequest,
): RollupInput => {
  const { sources, choices } = settings;
  const meetings = decodeAll(raw.meetings, sources.meetings, (record, source) =>
    decodeMeeting(record, source, choices),
  );
  const activities = decodeAll(
    raw.activities,
    sources.activities,
    (record, source) => decodeActivity(record, source, settings),
  );
  const advisers = decodeAll(raw.advisers, sources.advisers, decodeAdviser);
  const summary = decodeSummary(raw.summaries, settings, fiscalYears);
  return {
    meetings: meetings.values,
    activities: activities.values,
    advisers: inOrder(advisers.values),
    ...(summary.value === undefined ? {} : { summary: summary.value }),
    findings: [
      ...meetings.findings,
      ...activities.findings,
      ...advisers.findings,
      ...summary.findings,
    ],
    unreadable: {
      meetings: raw.meetings.length - meetings.values.length,
      activities: raw.activities.length - activities.values.length,
    },
    ...(asOf === undefined ? {} : { asOf }),
  };
};

interface DecodedAll<T> {
  readonly values: readonly T[];
  readonly findings: readonly RecordFinding[];
}

const decodeAll = <Source, T>(
  records: readonly unknown[],
  source: Source | undefined,
  decode: (record: unknown, source: Source) => Decoded<T>,
): DecodedAll<T> => {
  const values: T[] = [];
  const findings: RecordFinding[] = [];
  if (source === undefined) return { values, findings };
  for (const record of records) {
    const decoded = decode(record, source);
    if (decoded.value !== undefined) values.push(decoded.value);
    findings.push(...decoded.findings);
  }
  return { values, findings };
};

/**
 * The chosen summary with its own findings. When none fits, those of records
 * whose fiscal years can't be read: one of them may be the one that was meant.
 */
const decodeSummary = (
  records: readonly unknown[],
  settings: Settings,
  fiscalYears: readonly number[],
): Decoded<AnnualSummary> => {
  const source = settings.sources.summaries;
  if (source === undefined) return { findings: [] };
  const decoded = records.map((record) =>
    decodeAnnualSummary(record, source, settings),
  );
  const chosen = chooseSummary(
    decoded.flatMap(({ value }) => value ?? []),
    fiscalYears,
  );
  return (
    decoded.find(({ value }) => value !== undefined && value === chosen) ?? {
      findings: decoded.flatMap(({ value, findings }) =>
        value === undefined ? findings : [],
      ),
    }
  );
};

const inOrder = (
  placed: readonly { readonly adviser: Adviser; readonly order: number }[],
): readonly Adviser[] =>
  [...placed]
    .sort((a, b) => (a.order === b.order ? 0 : a.order - b.order))
    .map(({ adviser }) => adviser);
