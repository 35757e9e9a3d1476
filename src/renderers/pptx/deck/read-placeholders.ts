import type { Element } from "@xmldom/xmldom";
import { escapeMarkup } from "../../../markup/escape-markup";
import type { OfficePackage } from "../../ooxml/package/office-package";
import {
  childAt,
  childrenOf,
  descendantsOf,
  relationshipId,
} from "../../ooxml/package/xml-elements";
import type { Box } from "../plan/slide-plan";
import { boxOfTransform, pointsOf } from "../xml/emu";
import type { Placeholder } from "./deck";
import { colorsOfShape } from "./read-surfaces";
import type { ThemeColors } from "./theme-colors";
import { colorIn, namedColor } from "./theme-colors";

/** A placeholder with the type that says what it is for; obj when the file says none. */
export interface TypedPlaceholder extends Placeholder {
  readonly type: string;
  /** Its lines run from top to bottom. */
  readonly isVertical: boolean;
  /** `#RRGGBB` of its text; undefined where it can't be told. */
  readonly textColor: string | undefined;
  /** Every colour of its own filling; empty for none, undefined for a picture. */
  readonly fill: readonly string[] | undefined;
}

const DEFAULT_SIZES: Readonly<Record<string, number>> = {
  title: 44,
  ctrTitle: 44,
};

/** The placeholders of a layout; what it does not say itself comes from its master. */
export const readPlaceholders = (
  file: OfficePackage,
  layout: string,
  master: string,
  colors: ThemeColors,
): readonly TypedPlaceholder[] => {
  const ofMaster = shapesOf(file, master);
  return shapesOf(file, layout).map((shape) => {
    const type = typeOf(shape);
    const parent = ofMaster.find(
      (each) => typeOf(each) === (MASTER_TYPES[type] ?? type),
    );
    const box = boxOf(shape) ?? (parent ? boxOf(parent) : undefined);
    const styles = [
      ...[shape, ...(parent ? [parent] : [])].map((each) =>
        childAt(each, "txBody", "lstStyle", "lvl1pPr", "defRPr"),
      ),
      styleOfMaster(file, master, type),
    ];
    const fills = [shape, ...(parent ? [parent] : [])].map((each) =>
      colorsOfShape(each, colors),
    );
    return {
      type,
      isVertical: isVertical(shape),
      textColor: textColorOf(styles, colors),
      fill: fills.find((each) => each?.length !== 0) ?? [],
      attributes: attributesOf(shape),
      ...(box === undefined ? {} : { box }),
      textSize:
        styles.map(sizeIn).find((size) => size !== undefined) ??
        DEFAULT_SIZES[type] ??
        18,
    };
  });
};

/** What kinds of placeholders on layouts follow which of the master (ECMA-376 part 1, 19.3.1.36). */
const MASTER_TYPES: Readonly<Record<string, string>> = {
  ctrTitle: "title",
  subTitle: "body",
  obj: "body",
  tbl: "body",
  chart: "body",
};

const shapesOf = (file: OfficePackage, part: string): readonly Element[] =>
  descendantsOf(file.xml(part), "sp").filter(
    (shape) => placeholderOf(shape) !== undefined,
  );

const placeholderOf = (shape: Element): Element | undefined =>
  childAt(shape, "nvSpPr", "nvPr", "ph");

const typeOf = (shape: Element): string =>
  placeholderOf(shape)?.getAttribute("type") ?? "obj";

const attributesOf = (shape: Element): string =>
  ["type", "orient", "sz", "idx"]
    .flatMap((name) => {
      const value = placeholderOf(shape)?.getAttribute(name);
      return value ? [`${name}="${escapeMarkup(value)}"`] : [];
    })
    .join(" ");

const boxOf = (shape: Element): Box | undefined =>
  boxOfTransform(childAt(shape, "spPr", "xfrm"));

const textColorOf = (
  styles: readonly (Element | undefined)[],
  colors: ThemeColors,
): string | undefined => {
  const fill = styles
    .map((style) => childAt(style, "solidFill"))
    .find((each) => each !== undefined);
  return fill === undefined ? namedColor("tx1", colors) : colorIn(fill, colors);
};

/** What a master says of the text of titles and of bodies. */
const styleOfMaster = (
  file: OfficePackage,
  master: string,
  type: string,
): Element | undefined =>
  childAt(
    file.xml(master).documentElement,
    "txStyles",
    type in DEFAULT_SIZES ? "titleStyle" : "bodyStyle",
    "lvl1pPr",
    "defRPr",
  );

const isVertical = (shape: Element): boolean =>
  placeholderOf(shape)?.getAttribute("orient") === "vert" ||
  ![null, undefined, "", "horz"].includes(
    childAt(shape, "txBody", "bodyPr")?.getAttribute("vert"),
  );

const sizeIn = (properties: Element | undefined): number | undefined => {
  const size = Number(properties?.getAttribute("sz") || Number.NaN);
  return Number.isNaN(size) ? undefined : size / 100;
};

/** Points that a title's text keeps from the sides of its box. */
export const insetOfTitle = (file: OfficePackage, layout: string): number => {
  const master = file.related(layout, "/slideMaster");
  const insets = [layout, master]
    .flatMap((part) => (part === undefined ? [] : shapesOf(file, part)))
    .filter((shape) => typeOf(shape) === "title")
    .map((shape) => childAt(shape, "txBody", "bodyPr")?.getAttribute("lIns"));
  const inset = insets.find((value) => value);
  return inset ? pointsOf(Number(inset)) : 7.2;
};

/** Layouts of a master, in its order. */
export const layoutsOf = (
  file: OfficePackage,
  master: string,
): readonly string[] => {
  const targets = new Map(
    file.relationships(master).map(({ id, target }) => [id, target]),
  );
  const list = childAt(file.xml(master).documentElement, "sldLayoutIdLst");
  return childrenOf(list, "sldLayoutId").flatMap((entry) => {
    const target = targets.get(relationshipId(entry));
    return target !== undefined && file.has(target) ? [target] : [];
  });
};
