import type { Block, Bullet } from "../report";

/** A bullet of words only. */
export const sentenceBullet = (label: string): Bullet => ({
  label,
  figures: [],
});

/** A list of bullets; no block when there are none. */
export const bulletsBlock = (items: readonly Bullet[]): readonly Block[] =>
  items.length === 0 ? [] : [{ kind: "bullets", items }];

/** One paragraph a text. */
export const paragraphs = (texts: readonly string[]): readonly Block[] =>
  texts.map((text) => ({ kind: "paragraph", text }));

/** Conditions and definitions, each on a line of its own. */
export const footnotes = (texts: readonly string[]): readonly Block[] =>
  texts.map((text) => ({ kind: "footnote", text }));
