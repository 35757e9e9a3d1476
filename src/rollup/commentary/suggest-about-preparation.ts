import { EVIDENCE } from "./evidence";
import type { Suggestion } from "./suggestion";
import type { SuggestionSource } from "./year-figures";
import { yearOf } from "./year-figures";

/**
 * Lines of activities that many consultations stand behind: 実施5回、協議14回.
 * The first two parts of the settings' order are compared.
 */
export const suggestAboutPreparation = ({
  current,
}: SuggestionSource): Suggestion[] =>
  current.sections.flatMap(({ rule, lines }) =>
    lines.flatMap(({ label, parts }): Suggestion[] => {
      const [held, prepared] = rule.partOrder.map((part) =>
        parts.find(({ label: name }) => name === part),
      );
      if (
        label === null ||
        held?.label == null ||
        prepared?.label == null ||
        prepared.count < EVIDENCE.leastPreparations ||
        prepared.count < held.count * EVIDENCE.leastPreparationRatio
      ) {
        return [];
      }
      const line = {
        grain: "activity",
        ...yearOf(current),
        sectionId: rule.id,
        summaryLine: label,
      } as const;
      return [
        {
          kind: "preparedThoroughly",
          fiscalYear: current.fiscalYear,
          sectionId: rule.id,
          words: {
            line: label,
            heldPart: held.label,
            preparedPart: prepared.label,
          },
          figures: [
            {
              name: "held",
              value: held.count,
              unit: "times",
              selection: { ...line, part: held.label },
            },
            {
              name: "prepared",
              value: prepared.count,
              unit: "times",
              selection: { ...line, part: prepared.label },
            },
          ],
        },
      ];
    }),
  );
