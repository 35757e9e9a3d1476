/**
 * For whom a document is made (domain: 公表版 / 庁内版). `public` may be
 * published as it is; `internal` names people, divisions and every title, leads
 * to the records, and says on every page that it is for use inside.
 */
export const EDITIONS = ["public", "internal"] as const;
export type Edition = (typeof EDITIONS)[number];
