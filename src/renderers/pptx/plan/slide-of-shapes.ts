import { isWords } from "./lay-columns";
import type { ListShape, SlidePlan, SlideShape, TextShape } from "./slide-plan";

/** A slide of shapes: alone, or two side by side, texts stand in the placeholders of the layout. */
export const slidePlan = ({
  shapes,
  notes,
  ...rest
}: Omit<SlidePlan, "layout">): SlidePlan => ({
  ...rest,
  layout: layoutFor(shapes),
  shapes: inSlots(shapes),
  notes: [...notes, ...chartNotes(shapes)],
});

const layoutFor = (shapes: readonly SlideShape[]): SlidePlan["layout"] => {
  const [first, second, ...others] = shapes;
  if (first === undefined || !isWords(first)) return "titleOnly";
  if (second === undefined) return "obj";
  return others.length === 0 && isBeside(first, second)
    ? "twoObj"
    : "titleOnly";
};

const isBeside = (
  first: TextShape | ListShape,
  second: SlideShape,
): second is TextShape | ListShape =>
  isWords(second) && second.box.y === first.box.y && second.box.x > first.box.x;

const inSlots = (shapes: readonly SlideShape[]): readonly SlideShape[] => {
  const [first, second, ...others] = shapes;
  if (first === undefined || !isWords(first)) return shapes;
  if (second === undefined) return [{ ...first, slot: "body" }];
  return others.length === 0 && isBeside(first, second)
    ? [
        { ...first, slot: "left" },
        { ...second, slot: "right" },
      ]
    : shapes;
};

/** What charts show, in words. */
const chartNotes = (shapes: readonly SlideShape[]): readonly string[] =>
  shapes.flatMap((shape) =>
    shape.kind === "chart" ? [shape.block.summary] : [],
  );
