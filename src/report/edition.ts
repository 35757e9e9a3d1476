/**
 * For whom a document is made: `public` may be published as it is, `internal`
 * also names people and what is not marked 掲載 in its list of records
 * (domain: 公表版 / 庁内版).
 */
export type Edition = "public" | "internal";
