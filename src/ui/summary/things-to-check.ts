import type { FindingGroup } from "../../checks/finding-groups";
import { groupFindings } from "../../checks/finding-groups";
import type { TextFinding } from "../../publishing/texts/text-finding";
import { textFindingsToTell } from "../../publishing/texts/text-findings-to-tell";
import type { SummaryFigures } from "../../summary/summary";

/** All that the tab of checks lists: one kind of finding about records is one thing, and each slip of a text. */
export const thingsToCheck = ({
  findings,
  texts,
}: Pick<SummaryFigures, "findings" | "texts">): readonly (
  | FindingGroup
  | TextFinding
)[] => [...groupFindings(findings), ...textFindingsToTell(texts)];
