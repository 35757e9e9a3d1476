import type { Chapter } from "../../report/report";

/** The title of a chapter with the number of its section: 02 令和4年度 研修. */
export const chapterTitle = ({ no, title }: Chapter): string =>
  no === undefined ? title : `${no} ${title}`;
