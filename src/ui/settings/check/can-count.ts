import { formOf } from "../screen/settings-screen";
import type { Judged } from "../session/screen-problem";
import { settingsProblems } from "../session/settings-problems";

/**
 * Whether live records can be counted with the settings as they are edited:
 * what they name was read, and nothing is wrong. Only what is wrong with the
 * lists that show a summary keeps nobody from counting.
 */
export const canCount = (judged: Judged): boolean => {
  const { meetings, activities } = judged.settings.sources;
  const isRead = [
    ["meetings", meetings] as const,
    ["activities", activities] as const,
  ].every(
    ([name, source]) =>
      source === undefined || formOf(judged, name) !== undefined,
  );
  return (
    isRead &&
    settingsProblems(judged).every(
      ({ isBlocking, path }) => !isBlocking || path === "summaryViews",
    )
  );
};
