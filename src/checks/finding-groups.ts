import type { RecordFinding } from "../domain/record-finding";

/** One kind of finding, and each record that has it. */
export interface FindingGroup extends Pick<
  RecordFinding,
  "source" | "code" | "level"
> {
  /** At least one, in the order in which they were found. */
  readonly findings: readonly RecordFinding[];
}

/**
 * The same kind of finding about many records is one (domain: Checks before
 * publication); an equally named fault that is less grave in some records is
 * one of its own. Groups stand where their first finding stood.
 */
export const groupFindings = (
  findings: readonly RecordFinding[],
): readonly FindingGroup[] => {
  const groups = new Map<string, RecordFinding[]>();
  for (const finding of findings) {
    const kind = `${finding.source} ${finding.code} ${finding.level}`;
    const group = groups.get(kind);
    if (group === undefined) groups.set(kind, [finding]);
    else group.push(finding);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { source, code, level } = first;
    return [{ source, code, level, findings: group }];
  });
};
