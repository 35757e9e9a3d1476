/** How a city shows itself on its documents; what is absent isn't shown. */
export interface City {
  /** 宝町市: before the division on covers. */
  readonly name?: string;
  /** `#RRGGBB` of headings, rules and links, in place of our blue. */
  readonly color?: string;
  /** `#RRGGBB` beside it: of a second series of charts and of what only decorates. */
  readonly secondColor?: string;
}
