import type { MappingFault } from "../../settings/mapping-fault";
import type { ErrorFacts } from "../rest/errors/kintone-error-code";

interface SourcePlace {
  /** Our name of the source: meetings */
  readonly source: string;
  readonly appId: string;
}

/** Something in the settings that the live apps can't serve. */
export type HealthProblem =
  | (SourcePlace & {
      /** The app is gone, or closed to the reader. */
      readonly problem: "app";
      readonly error: ErrorFacts;
    })
  | (SourcePlace & {
      readonly problem: MappingFault | "hidden";
      /** Our name of the field, or "filter" for the one that tells kinds of record apart. */
      readonly field: string;
      readonly fieldCode: string;
      /** The choice that is missing. */
      readonly choice?: string;
    });
