/** A tag of a city's file that no document fills. */
export interface UnknownTag {
  /** With its braces, as it is written. */
  readonly tag: string;
  readonly place: TagPlace;
}

/** Where it stands: a slide with its notes and charts by its number from 1, masters and layouts, or a part of a text. */
export type TagPlace =
  | { readonly kind: "slide"; readonly number: number }
  | { readonly kind: "master" | "text" | "header" | "footer" | "notes" };
