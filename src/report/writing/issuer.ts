import type { Report } from "../report";

/**
 * Who publishes a document: the city before its division, 宝町市 企画課. The
 * name stands once, where the division says it already. Undefined without both.
 */
export const issuerOf = ({
  city,
  division,
}: Pick<Report, "city" | "division">): string | undefined => {
  const name = city?.name;
  if (name === undefined || division?.startsWith(name)) return division;
  return division === undefined ? name : `${name} ${division}`;
};
