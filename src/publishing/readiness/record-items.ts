import { groupFindings } from "../../checks/finding-groups";
import type { FindingGroup } from "../../checks/finding-groups";
import type { RecordFinding } from "../../domain/record-finding";
import { itemKey } from "./item-key";
import type { ItemRecord, NewItem, PublishingAction } from "./publishing-item";

/** What the step of the records is made of. */
export interface RecordFacts {
  readonly findings: readonly RecordFinding[];
  readonly isRosterUnread: boolean;
  readonly isVisibleOnly: boolean;
  /** Meetings and activities that were read. */
  readonly recordsRead: number;
}

/** ① 記録の点検: each kind of finding once, and what may be missing from the figures. */
export const recordItems = ({
  findings,
  isRosterUnread,
  isVisibleOnly,
  recordsRead,
}: RecordFacts): readonly NewItem[] => [
  ...(isVisibleOnly ? [visibleOnly(recordsRead)] : []),
  ...groupFindings(findings).map(ofGroup),
  ...(isRosterUnread ? [ROSTER_UNREAD] : []),
];

/** Figures of some records only pass for those of all: as grave as an error. */
const visibleOnly = (read: number): NewItem => ({
  key: itemKey("visibleOnly", [read]),
  step: "records",
  level: "error",
  fact: { kind: "visibleOnly", read },
  records: [],
  actions: ["acknowledge"],
});

const ROSTER_UNREAD: NewItem = {
  key: itemKey("rosterUnread", []),
  step: "records",
  level: "warning",
  fact: { kind: "rosterUnread" },
  records: [],
  actions: ["acknowledge"],
};

const ofGroup = ({ source, code, level, findings }: FindingGroup): NewItem => ({
  key: itemKey(`${source}.${code}`, findings.map(contentOf).sort()),
  step: "records",
  level,
  fact: { kind: "recordFindings", source, code, findings },
  records: recordsOf(findings),
  actions: actionsOf(findings, level),
});

/** Another record, another value or another grade is another finding. */
const contentOf = (finding: RecordFinding): string =>
  JSON.stringify([
    finding.recordId,
    finding.level,
    finding.detail ?? "",
    finding.otherRecordId ?? "",
    finding.correction?.expected ?? "",
  ]);

const recordsOf = (
  findings: readonly RecordFinding[],
): readonly ItemRecord[] => {
  const [first] = findings;
  return first === undefined
    ? []
    : [...new Set(findings.map(({ recordId }) => recordId))].map(
        (recordId) => ({ source: first.source, recordId }),
      );
};

const actionsOf = (
  findings: readonly RecordFinding[],
  level: RecordFinding["level"],
): readonly PublishingAction[] => [
  ...(findings.some(({ correction }) => correction !== undefined)
    ? (["correct"] as const)
    : []),
  "openRecord",
  ...(level === "info" ? [] : (["acknowledge"] as const)),
];
