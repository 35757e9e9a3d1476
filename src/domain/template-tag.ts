/** A tag of a city's file that no document fills. */
export interface UnknownTag {
  /** With its braces, as it is written. */
  readonly tag: string;
  readonly place: TagPlace;
}

/** Where it stands: a slide, or what belongs to one, by its number from 1; what slides share; or a part of a text. */
export type TagPlace =
  | {
      readonly kind: "slide" | "slideNotes" | "slideChart";
      readonly number: number;
    }
  | { readonly kind: "layout" | "master" }
  | {
      readonly kind:
        | "text"
        | "textBox"
        | "header"
        | "footer"
        | "notes"
        | "chart";
    };
