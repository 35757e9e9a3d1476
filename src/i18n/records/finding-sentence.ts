import type { Words } from "../../domain/words/words";

/** What a sentence about a record may speak of. */
interface Facts {
  /** Empty when there is nothing more to say. */
  readonly detail: string;
  /** The field that it is about, as an administrator and a form call it. */
  readonly field: string;
  /** Whom it is about and what the record has, in front of the sentence; empty at the field itself. */
  readonly who: string;
  /** What the programme calls things, in the language of the sentence. */
  readonly words: Words;
  /** Number of another record; empty when none is meant. */
  readonly otherRecordId: string;
}

/** One sentence, for the record forms and for the checks of a summary. */
export type FindingSentence = (facts: Facts) => string;
