import type { Adviser } from "../../src/domain/adviser";
import { month } from "./dates";

/** An adviser in office from one month to another; without an end, still. */
export const adviser = (name: string, from: string, to?: string): Adviser => ({
  recordId: name,
  name,
  tenureFrom: month(from),
  ...(to === undefined ? {} : { tenureTo: month(to) }),
});
