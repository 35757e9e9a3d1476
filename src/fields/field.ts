import type { Said } from "../domain/words/said";
import type { Wording } from "../domain/words/words";

/** What a reader sees, in each language. */
export type FieldWording = Readonly<Record<keyof Wording, Said>>;

/** Field types of a kintone form that the plugin can read (kintone: form/fields.json). */
export type FieldType =
  | "CALC"
  | "CHECK_BOX"
  | "DATE"
  | "DATETIME"
  | "DROP_DOWN"
  | "FILE"
  | "GROUP_SELECT"
  | "MULTI_LINE_TEXT"
  | "MULTI_SELECT"
  | "NUMBER"
  | "ORGANIZATION_SELECT"
  | "RADIO_BUTTON"
  | "SINGLE_LINE_TEXT"
  | "STATUS"
  | "SUBTABLE"
  | "TIME"
  | "USER_SELECT";

/** One field of a kind of record: all that is known about it before a city maps it to its form. */
export interface Field<Table extends string = string> {
  /** Its field code in our own apps. */
  readonly code: string;
  readonly label: FieldWording;
  /** How to fill it in, in brackets after the label on the forms of our own apps. */
  readonly hint?: FieldWording;
  /** Types of a kintone field that can be mapped to it. */
  readonly types: readonly FieldType[];
  /** Without it nothing can be read from the source. */
  readonly isRequired?: boolean;
  /** Written by the plugin or needed elsewhere: left out when a summary is read. */
  readonly isUnread?: boolean;
  /** Our field that holds the table it stands in, when that one is mapped to a table. */
  readonly table?: Table;
  /** What it holds and what the plugin does with it: one sentence or two. */
  readonly meaning: FieldWording;
}

/** Fields of one kind of record by our names; a table must be one of them. */
export const defineFields = <
  const Fields extends Readonly<Record<string, Field<keyof Fields & string>>>,
>(
  fields: Fields,
): Fields => fields;
