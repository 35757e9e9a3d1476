/** Who took part: what identifies a person on a record (domain: counting rule 4). */
export interface Person {
  /** Staff number or kintone user code; absent when only a name was entered. */
  readonly code?: string;
  /** Name as entered; absent when only a code was entered. */
  readonly name?: string;
}
