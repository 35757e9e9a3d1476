/** 公表の準備: what is looked at before a document is published, in this order. */
export const PUBLISHING_STEPS = [
  /** 記録の点検 */
  "records",
  /** 文章 */
  "texts",
  /** 公表する内容 */
  "contents",
  /** 小さな数 */
  "smallFigures",
  /** 確定 */
  "freezing",
  /** 文書 */
  "documents",
] as const;

export type PublishingStep = (typeof PUBLISHING_STEPS)[number];
