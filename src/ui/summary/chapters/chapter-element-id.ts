/** Id of a chapter's heading in the page; prefixed, as the page belongs to kintone. */
export const chapterElementId = (chapterId: string): string =>
  `nendo-chapter-${chapterId}`;
