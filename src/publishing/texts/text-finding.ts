import type { CadenceSlip } from "./cadence/check-cadence";
import type { FigureBeside } from "./numbers/match-numbers";
import type { PublishedText } from "./published-texts";

/** Something about a text that stands before publishing. */
export type TextFinding = {
  /** The text, with the record that wrote it and where it is printed. */
  readonly text: PublishedText;
  /** Offsets in `text.origin.text`. */
  readonly from: number;
  readonly to: number;
  /** What stands there. */
  readonly found: string;
  readonly level: "error" | "warning" | "info";
  /** What may be put in its place, the likeliest first; none where only someone can tell. */
  readonly replacements: readonly string[];
} & TextFault;

/** What it is. */
export type TextFault =
  | {
      /** A number that no figure of its year and section says. */
      readonly code: "numberUntied";
      /** The nearest figures, with what each would be written as. */
      readonly nearest: readonly FigureBeside[];
    }
  | {
      /** A number that says a figure of few people, or one that is hidden with it. */
      readonly code: "numberHidden";
    }
  | {
      /** 毎月1回 with 10回. */
      readonly code: "cadenceDiffers";
      readonly slip: CadenceSlip & { readonly fiscalYear: number };
    }
  | {
      /** The name or the number of someone on the staff. */
      readonly code: "staffName";
    }
  | {
      /** A listed misspelling. */
      readonly code: "termVariant";
    };

export type TextFaultCode = TextFault["code"];
