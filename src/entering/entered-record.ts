import type { FormProblemCode } from "../domain/record-finding";
import type { EntryFaultCode } from "./entry-fault-code";

/** Texts as somebody entered them, by our names of the fields; a blank one is as good as an absent one. */
export type EnteredTexts = Readonly<Partial<Record<string, string>>>;

/** A record as it was entered. */
export interface EnteredRecord {
  readonly texts: EnteredTexts;
  /** Fields of the table of participants, a row each; where the form has no such table its one row is of the record. */
  readonly people: readonly EnteredTexts[];
}

/** Something that may have been meant. */
interface EntryCandidate {
  /** What to give as the answer. */
  readonly value: string;
  readonly label: string;
}

/** What is wrong, or doubtful, with what was entered. */
export interface EntryProblem {
  /** Our name of the field. */
  readonly field: string;
  /** Row of the participants, from 0; absent for the record itself. */
  readonly row?: number;
  /** An error is not written. */
  readonly level: "error" | "warning";
  readonly code: EntryFaultCode | FormProblemCode;
  /** For the sentence: the offending text. */
  readonly detail?: string;
  /** For the sentence: the most that there is, as days of a month. */
  readonly limit?: number;
  /** Another record of the app that is meant. */
  readonly otherRecordId?: string;
  /** What may be meant, the likeliest first; an answer is given by `answerKey`. */
  readonly candidates?: readonly EntryCandidate[];
  /** The place may be left blank instead, by the answer LEFT_BLANK. */
  readonly isClearable?: true;
  /** By which one answer serves all texts that ask the same. */
  readonly answerKey?: string;
}

/** The answer that nobody is entered. */
export const LEFT_BLANK = "leftBlank";

/** What somebody answered, by the key of the question: a candidate's value, or "" for none of them. */
export type EntryAnswers = ReadonlyMap<string, string>;
