import { expect, it } from "vitest";
import { recordFinding } from "../../src/domain/record-finding";
import type { RecordDifference } from "../../src/publishing/versions/compare-records";
import { readinessOfSummary } from "../../src/summary/readiness-of-summary";
import { sampleReport } from "../ui/sample-summary";

type Input = Parameters<typeof readinessOfSummary>[0];

/** A summary of which something was frozen before these records changed. */
const summary = (
  changes: readonly RecordDifference[],
  report: Partial<typeof sampleReport> = {},
): Input => ({
  findings: ["12", "15"].map((id) =>
    recordFinding("meetings", id, "rankMissing"),
  ),
  texts: [],
  smallFigures: [],
  smallFiguresRule: { mode: "warn", threshold: 3 },
  isRosterUnread: false,
  tallies: [],
  report: sampleReport,
  records: { fiscalYears: [2022, 2023], records: [] },
  summary: undefined,
  freezing: {
    state: "frozen",
    snapshot: {
      reports: {
        screen: { ...sampleReport, ...report },
        public: sampleReport,
      },
      tallies: [],
    },
    changes: { records: changes },
  } as unknown as Input["freezing"],
});

const recordsAsked = (input: Input) => {
  const { readiness, frozenReadiness } = readinessOfSummary(input);
  return [readiness, frozenReadiness].map((one) =>
    one?.blocking.map(({ fact, records }) => [
      fact.kind,
      ...records.map(({ recordId }) => recordId),
    ]),
  );
};

it("asks of what was frozen about the records that are in it alone", () => {
  const added = {
    source: "meetings",
    recordId: "15",
    change: "added",
  } as const;
  expect(recordsAsked(summary([added]))).toEqual([
    [["recordFindings", "12", "15"]],
    [["recordFindings", "12"]],
  ]);
  const changed = { ...added, change: "changed" } as const;
  expect(recordsAsked(summary([changed]))[1]).toEqual([
    ["recordFindings", "12", "15"],
  ]);
});

it("asks whether it was frozen by somebody who may not see all records", () => {
  expect(recordsAsked(summary([], { isVisibleOnly: true }))).toEqual([
    [["recordFindings", "12", "15"]],
    [["visibleOnly"], ["recordFindings", "12", "15"]],
  ]);
});
