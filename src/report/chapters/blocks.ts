import type { Block, Bullet } from "../block";
import type { Written, WrittenText } from "../text-origin";

/** Only what records wrote has an origin. */
export const writtenBy = ({ origins }: Written): Written =>
  origins === undefined || origins.length === 0 ? {} : { origins };

/** A bullet of words only. */
export const sentenceBullet = ({ text, ...written }: WrittenText): Bullet => ({
  label: text,
  figures: [],
  ...writtenBy(written),
});

/** A list of bullets; no block when there are none. */
export const bulletsBlock = (items: readonly Bullet[]): readonly Block[] =>
  items.length === 0 ? [] : [{ kind: "bullets", items }];

/** One paragraph a text. */
export const paragraphs = (texts: readonly WrittenText[]): readonly Block[] =>
  texts.map(({ text, ...written }) => ({
    kind: "paragraph",
    text,
    ...writtenBy(written),
  }));

/** Conditions and definitions, each on a line of its own. */
export const footnotes = (texts: readonly WrittenText[]): readonly Block[] =>
  texts.map(({ text, ...written }) => ({
    kind: "footnote",
    text,
    ...writtenBy(written),
  }));

/** Words of the document itself. */
export const ownText = (text: string): WrittenText => ({ text });
