/** This instant as kintone writes it, to the second: 2024-04-02T01:23:00Z. */
export const now = (): string => new Date().toISOString().replace(/\.\d+/u, "");
