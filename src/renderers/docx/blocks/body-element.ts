import type { Paragraph, Table } from "docx";

/** What the body of a document is made of. */
export type BodyElement = Paragraph | Table;
