import type { RecordFinding } from "../domain/record-finding";
import { orderedFindings } from "../rollup/findings/finding-order";

/**
 * What counting and the checks found, in order of source and record. A fault
 * that counting reports is told once, with what became of the figure.
 * @param counted of all fiscal years; what belongs to no year is in each of them
 */
export const joinFindings = (
  counted: readonly RecordFinding[],
  checked: readonly RecordFinding[],
): RecordFinding[] => {
  const told = new Set(counted.map(faultOf));
  return orderedFindings([
    ...counted,
    ...checked.filter((finding) => !told.has(faultOf(finding))),
  ]);
};

const faultOf = ({ source, recordId, code }: RecordFinding): string =>
  [source, recordId, code].join();
