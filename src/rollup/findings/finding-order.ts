import type { RecordFinding } from "../../domain/record-finding";
import { compareRecordIds, compareTexts } from "../input/record-order";

/** Findings in order of source, record, code and detail, each once. */
export const orderedFindings = (
  findings: readonly RecordFinding[],
): RecordFinding[] =>
  [...findings]
    .sort(compareFindings)
    .filter(
      (finding, index, all) =>
        index === 0 ||
        compareFindings(finding, all[index - 1] ?? finding) !== 0,
    );

const compareFindings = (a: RecordFinding, b: RecordFinding): number =>
  compareTexts(a.source, b.source) ||
  compareRecordIds(a.recordId, b.recordId) ||
  compareTexts(a.code, b.code) ||
  compareTexts(a.detail ?? "", b.detail ?? "") ||
  compareTexts(a.mappedField?.name ?? "", b.mappedField?.name ?? "") ||
  compareTexts(correctionKey(a), correctionKey(b));

/** Two people of one meeting may need the same. */
const correctionKey = ({ correction }: RecordFinding): string =>
  correction === undefined
    ? ""
    : `${correction.person.code ?? ""} ${correction.person.name ?? ""} ${correction.stored}`;
