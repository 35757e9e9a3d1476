import { joinSentences } from "../../i18n/join-sentences";
import { explainError } from "../../i18n/error-messages";
import { countPlan } from "../../import/records/planning/results/count-plan";
import { toKintoneError } from "../../kintone/rest/errors/to-kintone-error";
import type { Hand } from "./hand";

/** What is announced: one sentence of what is under way, or what it came to. */
export const saidOf = ({
  controller,
  messages,
  outcomes,
  language,
}: Hand): string => {
  const { phase, planned } = controller;
  switch (phase.at) {
    case "choosing":
      return "";
    case "reading":
      return messages.reading;
    case "notRead":
      return phase.why === "unreadableFile"
        ? messages.unreadableFile
        : messages.noList[phase.why];
    case "failed": {
      const { title, advice } = explainError(
        toKintoneError(phase.error),
        language,
      );
      return joinSentences([title, advice]);
    }
    case "planned":
      if (phase.isPlanning) return messages.rows.planning;
      return joinSentences([
        ...(phase.told === undefined ? [] : [messages.rows[phase.told]]),
        messages.rows.summary(countPlan(planned)),
      ]);
    case "writing":
      return outcomes[phase.what](phase.done, phase.of);
    case "takingBack":
      return outcomes.takingBack(phase.done, phase.of);
    case "written":
      return joinSentences([
        outcomes.written(phase.outcome.made.length),
        ...(phase.outcome.moving === undefined
          ? []
          : [outcomes.moved(phase.outcome.moving.moved)]),
      ]);
    case "takenBack":
      return outcomes.takenBack(phase.back.deleted.length);
    default:
      return phase satisfies never;
  }
};
