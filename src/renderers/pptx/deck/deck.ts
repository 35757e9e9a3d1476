import type { OfficePackage } from "../../ooxml/package/office-package";
import type { Ink } from "../flow/paragraph";
import type { Box, LayoutKind, Slot } from "../plan/slide-plan";

/** A presentation that slides are written onto, and what is known of its looks. */
export interface Deck {
  readonly file: OfficePackage;
  /** ppt/presentation.xml */
  readonly mainPart: string;
  /** Of a slide, points. */
  readonly width: number;
  readonly layouts: Readonly<Record<LayoutKind, DeckLayout>>;
  /** Where text, charts and tables stand under a title, in points. */
  readonly body: Box;
  /** Points between the edge of a text box and its text at the sides. */
  readonly inset: number;
  readonly look: DeckLook;
}

/** Names of theme colours and fonts as they are written in runs. */
export interface DeckLook {
  /** Typeface of East Asian text: the theme's, or a name where the theme has none. */
  readonly eastAsian: string;
  /** East Asian font by its name: what charts are given. */
  readonly chartFont: string;
  /** accent1, or tx1 where accent1 can't be read on the background. */
  readonly accent: string;
  /** Whether grey words can be read; they are written in tx1 where they can't. */
  readonly isFaintReadable: boolean;
}

/** A layout and the placeholders that slides fill. */
export interface DeckLayout {
  readonly part: string;
  readonly title: TitlePlace | undefined;
  readonly slots: Readonly<Partial<Record<Slot, Placeholder>>>;
  readonly footer?: Placeholder;
  readonly slideNumber?: Placeholder;
  /** Attributes of the layout's own map of colours, which its slides repeat; empty when it has none. */
  readonly colorMap: string;
  /** Of text outside placeholders; that of the theme when absent. */
  readonly ink?: Ink;
  /** Filled with the colour of paper, so that what stands there can be read. */
  readonly paper?: Box;
  /** Where the words under the title of a cover stand when the layout has no place for them. */
  readonly subTitle?: Box;
}

export interface TitlePlace extends Placeholder {
  /** Filled with the colour of paper. */
  readonly hasPaper: boolean;
  /** Whether the accent can be read there. */
  readonly isAccented: boolean;
  /** Whether other text can be read beside it as it can in the body. */
  readonly isPlain: boolean;
}

export interface Placeholder {
  /** Attributes of p:ph as they are repeated on the slide. */
  readonly attributes: string;
  /** Absent when neither layout nor master say it. */
  readonly box?: Box;
  /** Points. */
  readonly textSize: number;
  /** A place that the layout doesn't have: slides say where it is. */
  readonly isOurs?: boolean;
  /** In which its text can be read, when that isn't its own. */
  readonly ink?: Ink;
}
