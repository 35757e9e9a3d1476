import type { SmallFigure } from "../../disclosure/small-figure";
import type { Acknowledgement } from "../../domain/publishing/acknowledgement";
import type {
  RecordFinding,
  RecordFindingCode,
} from "../../domain/record-finding";
import type { DocumentYearStyle } from "../../domain/calendar/era";
import type { ReportPlace } from "../../report/report-place";
import type { TextOrigin } from "../../report/text-origin";
import type { TextFinding } from "../texts/text-finding";
import type { SmallFiguresRule } from "../../domain/publishing/small-figures-rule";
import type { PublishingStep } from "./publishing-step";

/** What is to be seen to; the sentence is made of it (src/i18n/publishing). */
export type PublishingFact =
  | {
      /** One kind of finding about records. */
      readonly kind: "recordFindings";
      readonly source: RecordFinding["source"];
      readonly code: RecordFindingCode;
      /** At least one. */
      readonly findings: readonly RecordFinding[];
    }
  | {
      /** One slip of a text that is published. */
      readonly kind: "text";
      readonly finding: TextFinding;
      readonly yearStyle: DocumentYearStyle;
    }
  /** The staff app could not be read, so that records were not compared with it. */
  | { readonly kind: "rosterUnread" }
  /** The summary is not frozen yet. */
  | { readonly kind: "unfrozen" }
  /** Record rights may have kept records from whoever reads. */
  | {
      readonly kind: "visibleOnly";
      /** Records that were read. */
      readonly read: number;
    }
  /** The public edition prints figures of few people, or hides them. */
  | {
      readonly kind: "smallFigures";
      readonly rule: SmallFiguresRule;
      /** At least one. */
      readonly figures: readonly SmallFigure[];
    };

/** What someone can do about an item, the best first. */
export type PublishingAction =
  /** go to where it is printed */
  | "jump"
  /** open one of the records behind it */
  | "openRecord"
  /** put it right from here */
  | "correct"
  /** let it stand, with a reason */
  | "acknowledge";

/** A record that an item is about. */
export interface ItemRecord {
  readonly source: RecordFinding["source"];
  readonly recordId: string;
}

/** One thing to see to before publishing. */
export interface PublishingItem {
  /** The same as long as what it is about is the same, over reloads and for everyone; changes with the records behind it. */
  readonly key: string;
  readonly step: PublishingStep;
  /** An error is asked about before a public document is made; an info only tells. */
  readonly level: RecordFinding["level"];
  readonly fact: PublishingFact;
  /** The records behind it, each once; none for what is about no record. */
  readonly records: readonly ItemRecord[];
  /** Who wrote the text that it is about; absent for what is about no text. */
  readonly origin?: TextOrigin;
  /** Where the document prints it first; absent when it prints it nowhere. */
  readonly place?: ReportPlace;
  readonly actions: readonly PublishingAction[];
  /** Who let it stand, and why; it lapses when the key changes. */
  readonly acknowledgement?: Acknowledgement;
  /** The last one of this kind that lapsed: its reason may be the same again. */
  readonly lapsed?: Acknowledgement;
}

/** An item that nobody has let stand yet. */
export type NewItem = Omit<PublishingItem, "acknowledgement" | "lapsed">;
