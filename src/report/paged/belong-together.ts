import type { Chapter } from "../report";

/** Whether a chapter can stand with the one before it: the years of a section, those of which there is nothing to tell, and what closes the document. */
export const belongTogether = (first: Chapter, second: Chapter): boolean =>
  (first.kind === "detail" &&
    second.kind === "detail" &&
    first.ruleId !== undefined &&
    first.ruleId === second.ruleId) ||
  (isBare(first) && isBare(second)) ||
  (first.kind === "outcomes" && second.kind === "goodPractices");

/** An overview that says but that there is nothing. */
const isBare = ({ kind, sections }: Chapter): boolean =>
  kind === "overview" && sections.length === 0;

/** Whether chapters of different sections can stand beside each other where that spares nearly empty slides: details only. */
export const standTogether = (chapters: readonly Chapter[]): boolean =>
  chapters.every(({ kind }) => kind === "detail");

/** Chapters that have pages of their own, however short. */
const ALONE: readonly Chapter["kind"][] = [
  "programme",
  "overview",
  "appendix",
  "records",
];

/** Whether chapters of any kind can stand beside each other where each alone would leave half of its page empty. */
export const mayStandTogether = (chapters: readonly Chapter[]): boolean =>
  chapters.every(({ kind }) => !ALONE.includes(kind));

/** Chapters in their order, those that belong together in one group. */
export const chapterGroups = (
  chapters: readonly Chapter[],
): readonly (readonly [Chapter, ...Chapter[]])[] => {
  const groups: [Chapter, ...Chapter[]][] = [];
  for (const chapter of chapters) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last && belongTogether(last, chapter)) {
      group.push(chapter);
    } else {
      groups.push([chapter]);
    }
  }
  return groups;
};

/** Title of the section that chapters tell of, whatever their year. */
export const sectionOfChapters = (
  { ruleId }: Chapter,
  chapters: readonly Chapter[],
): string | undefined =>
  chapters
    .filter(({ kind }) => kind === "overview")
    .flatMap(({ sections }) => sections)
    .find(
      (section) => section.ruleId !== undefined && section.ruleId === ruleId,
    )?.title;
