/** A text on a page; points from its upper left corner. */
export interface PrintedText {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
