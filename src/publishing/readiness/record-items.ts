import { groupFindings } from "../../checks/finding-groups";
import type { FindingGroup } from "../../checks/finding-groups";
import type { RecordFinding } from "../../domain/record-finding";
import { RECORD_FAULTS } from "../../domain/record-finding";
import type { RecordVersion } from "../freezing/record-versions";
import { itemKey } from "./item-key";
import type { ItemRecord, NewItem, PublishingAction } from "./publishing-item";

/** What the step of the records is made of. */
export interface RecordFacts {
  readonly findings: readonly RecordFinding[];
  readonly isRosterUnread: boolean;
  readonly isVisibleOnly: boolean;
  /** Meetings and activities that were read. */
  readonly recordsRead: number;
  /** Of the records that were read, at least those with findings. */
  readonly versions: readonly Pick<
    RecordVersion,
    "source" | "recordId" | "revision"
  >[];
}

/** ① 記録の点検: each kind of finding once, and what may be missing from the figures. */
export const recordItems = ({
  findings,
  isRosterUnread,
  isVisibleOnly,
  recordsRead,
  versions,
}: RecordFacts): readonly NewItem[] => {
  const revisions = revisionsOf(findings, versions);
  return [
    ...(isVisibleOnly ? [visibleOnly(recordsRead)] : []),
    ...groupFindings(findings).map((group) => ofGroup(group, revisions)),
    ...(isRosterUnread ? [ROSTER_UNREAD] : []),
  ];
};

/**
 * Revisions of the records with findings. That of a 年度まとめ record says nothing:
 * keeping an acknowledgement or a document changes it too.
 */
const revisionsOf = (
  findings: readonly RecordFinding[],
  versions: RecordFacts["versions"],
): ReadonlyMap<string, string> => {
  const found = new Set(findings.map(placeOf));
  return new Map(
    versions.flatMap((version) => {
      const place = placeOf(version);
      return version.source !== "summaries" && found.has(place)
        ? [[place, version.revision] as const]
        : [];
    }),
  );
};

const placeOf = ({
  source,
  recordId,
}: Pick<RecordFinding, "source" | "recordId">): string =>
  `${source} ${recordId}`;

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

const ofGroup = (
  { source, code, level, findings }: FindingGroup,
  revisions: ReadonlyMap<string, string>,
): NewItem => ({
  key: itemKey(
    `${source}.${code}`,
    findings
      .map((finding) => contentOf(finding, revisions.get(placeOf(finding))))
      .sort(),
  ),
  step: RECORD_FAULTS[code].by === "freezing" ? "freezing" : "records",
  level,
  fact: { kind: "recordFindings", source, code, findings },
  records: recordsOf(findings),
  actions: actionsOf(findings, level),
});

/** Another record, another state of it, another value or grade is another finding. */
const contentOf = (
  finding: RecordFinding,
  revision: string | undefined,
): string =>
  JSON.stringify([
    revision ?? "",
    finding.recordId,
    finding.level,
    finding.detail ?? "",
    finding.otherRecordId ?? "",
    finding.correction?.expected ?? "",
    ...(finding.mappedField === undefined ? [] : [finding.mappedField.name]),
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
