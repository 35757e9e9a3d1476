import type { Element } from "@xmldom/xmldom";
import { escapeMarkup } from "../../../markup/escape-markup";
import type { OfficePackage } from "../../ooxml/package/office-package";
import {
  childAt,
  childrenOf,
  descendantsOf,
} from "../../ooxml/package/xml-elements";
import type { Box } from "../plan/slide-plan";
import { pointsOf } from "../xml/emu";
import type { Placeholder } from "./deck";

/** A placeholder with the type that says what it is for; obj when the file says none. */
export interface TypedPlaceholder extends Placeholder {
  readonly type: string;
}

const DEFAULT_SIZES: Readonly<Record<string, number>> = {
  title: 44,
  ctrTitle: 44,
};

/** The placeholders of a layout; what it does not say itself comes from its master. */
export const readPlaceholders = (
  file: OfficePackage,
  layout: string,
): readonly TypedPlaceholder[] => {
  const master = file.related(layout, "/slideMaster");
  const ofMaster = master === undefined ? [] : shapesOf(file, master);
  const titleSize =
    master === undefined ? undefined : titleSizeOf(file, master);
  return shapesOf(file, layout).map((shape) => {
    const type = typeOf(shape);
    const parent = ofMaster.find(
      (each) => typeOf(each) === (MASTER_TYPES[type] ?? type),
    );
    const box = boxOf(shape) ?? (parent ? boxOf(parent) : undefined);
    return {
      type,
      attributes: attributesOf(shape),
      ...(box === undefined ? {} : { box }),
      textSize:
        sizeOf(shape) ??
        (parent ? sizeOf(parent) : undefined) ??
        (type in DEFAULT_SIZES ? titleSize : undefined) ??
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

const boxOf = (shape: Element): Box | undefined => {
  const transform = childAt(shape, "spPr", "xfrm");
  const offset = childAt(transform, "off");
  const extent = childAt(transform, "ext");
  if (offset === undefined || extent === undefined) return undefined;
  const points = (element: Element, name: string) =>
    pointsOf(Number(element.getAttribute(name)));
  return {
    x: points(offset, "x"),
    y: points(offset, "y"),
    width: points(extent, "cx"),
    height: points(extent, "cy"),
  };
};

const sizeOf = (shape: Element): number | undefined =>
  sizeIn(childAt(shape, "txBody", "lstStyle", "lvl1pPr", "defRPr"));

const titleSizeOf = (file: OfficePackage, master: string): number | undefined =>
  sizeIn(
    childAt(
      file.xml(master).documentElement,
      "txStyles",
      "titleStyle",
      "lvl1pPr",
      "defRPr",
    ),
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
    const id =
      entry.getAttribute("r:id") ??
      entry.getAttributeNS(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "id",
      );
    const target = targets.get(id ?? "");
    return target !== undefined && file.has(target) ? [target] : [];
  });
};
