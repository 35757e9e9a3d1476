import type { Box } from "../plan/slide-plan";
import { areaOf, commonBox, cutBox, freeBox, lieOver } from "./boxes";
import { columnsOf } from "./choose-layouts";
import type { DeckLayout, Placeholder, TitlePlace } from "./deck";
import type { Palette } from "./palette";
import { canRead, paletteOf } from "./palette";
import type { Placed, ReadLayout } from "./read-layout";
import { inside, withAir } from "./read-layout";
import { colorsBehind } from "./read-surfaces";

/** A layout for slides of content, with what makes its text readable. */
export const contentLayout = (layout: ReadLayout, body: Box): DeckLayout => {
  const { text } = paletteOf(layout.colors);
  const columns = columnsOf(layout, body);
  const slot = layout.contents
    .filter(({ fill }) => fill?.length === 0)
    .find(({ box }) => areaOf(commonBox(box, body)) > areaOf(body) * 0.9);
  const title = titlePlace(layout);
  return {
    ...common(layout),
    title,
    slots: {
      ...(slot === undefined ? {} : { body: slot }),
      ...(columns?.every(({ fill }) => fill?.length === 0)
        ? { left: columns[0], right: columns[1] }
        : {}),
    },
    ...(canRead(text, colorsBehind(body, layout.backdrop))
      ? {}
      : { paper: paperFor(body, title) }),
  };
};

const common = ({
  part,
  footer,
  slideNumber,
  colorMap,
}: ReadLayout): Pick<
  DeckLayout,
  "part" | "footer" | "slideNumber" | "colorMap"
> => ({
  part,
  colorMap,
  ...(footer === undefined ? {} : { footer }),
  ...(slideNumber === undefined ? {} : { slideNumber }),
});

/** Points of paper around what stands on it. */
const PAPER = 6;

const paperFor = (box: Box, title: Placeholder | undefined): Box => {
  const paper = {
    x: box.x - PAPER,
    y: box.y - PAPER,
    width: box.width + PAPER * 2,
    height: box.height + PAPER * 2,
  };
  return title?.box === undefined || title.isOurs === true
    ? paper
    : cutBox(paper, title.box);
};

const titlePlace = (layout: ReadLayout): TitlePlace | undefined => {
  const { title, colors } = layout;
  if (title === undefined) return undefined;
  const palette = paletteOf(colors);
  const behind = behindText(title, layout);
  const text = readableInk(
    title.isOurs === true ? undefined : title.textColor,
    behind,
    palette,
    title.textSize,
  );
  return {
    ...title,
    ...text,
    isAccented: text.hasPaper || canRead(palette.accent, behind),
    isPlain: !text.hasPaper && canRead(palette.text, behind),
  };
};

const behindText = (
  { fill, box }: Placed,
  { backdrop }: ReadLayout,
): readonly string[] | undefined =>
  fill?.length === 0 ? colorsBehind(box, backdrop) : fill;

/**
 * The ink in which a text can be read. The city's own is kept where it can,
 * and before a picture, where its designer has chosen it.
 */
const readableInk = (
  own: string | undefined,
  behind: readonly string[] | undefined,
  { text, paper }: Palette,
  size = 0,
): Pick<TitlePlace, "ink" | "hasPaper"> => {
  if (own !== undefined && (behind === undefined || canRead(own, behind, size)))
    return { hasPaper: false };
  if (canRead(text, behind, size)) return { ink: "text", hasPaper: false };
  if (canRead(paper, behind, size)) return { ink: "reverse", hasPaper: false };
  return { ink: "text", hasPaper: true };
};

/** Points of the subtitle where the layout has no place for it. */
const SUBTITLE = { most: 120, least: 40 } as const;

/** The layout of the cover. */
export const coverLayout = (layout: ReadLayout, slide: Box): DeckLayout => {
  const palette = paletteOf(layout.colors);
  const title = titlePlace(layout);
  const [slot] = [layout.subTitle, ...layout.contents].filter(
    (each): each is Placed =>
      each !== undefined &&
      each.box.height >= SUBTITLE.least &&
      (title?.box === undefined || !lieOver(each.box, title.box)),
  );
  if (slot !== undefined) {
    const { ink, hasPaper } = readableInk(
      slot.textColor,
      behindText(slot, layout),
      palette,
    );
    return {
      ...common(layout),
      title,
      slots: { subTitle: { ...slot, ...(ink === undefined ? {} : { ink }) } },
      ...(hasPaper ? { paper: slot.box } : {}),
    };
  }
  const box = roomForSubtitle(layout, slide);
  const { ink = "text", hasPaper } = readableInk(
    undefined,
    colorsBehind(box, layout.backdrop),
    palette,
  );
  return {
    ...common(layout),
    title,
    slots: {},
    ink,
    subTitle: box,
    ...(hasPaper ? { paper: box } : {}),
  };
};

/** Under the title as wide as it is, or where else there is room. */
const roomForSubtitle = ({ title, obstacles }: ReadLayout, slide: Box): Box => {
  const room = inside(slide);
  const around = obstacles.map(withAir);
  if (title !== undefined) {
    const y = title.box.y + title.box.height;
    const below = {
      x: title.box.x,
      y,
      width: title.box.width,
      height: room.y + room.height - y,
    };
    const free = freeBox(below, around);
    if (free.height >= SUBTITLE.least) return low(free);
  }
  return low(
    freeBox(room, [...around, ...(title === undefined ? [] : [title.box])]),
  );
};

const low = (box: Box): Box => ({
  ...box,
  height: Math.min(box.height, SUBTITLE.most),
});
