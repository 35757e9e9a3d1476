import { escapeMarkup } from "../../../markup/escape-markup";
import { shapeTreeXml, slideNumberField } from "../base/base-shapes";
import { textOfRuns } from "../flow/paragraph";
import type { Placeholder } from "../deck/deck";
import type { SlidePlan } from "../plan/slide-plan";
import { NAMESPACES, XML_HEAD } from "./namespaces";
import { markingXml } from "./marking-xml";
import type { ShapeContext } from "./shape-xml";
import { paperXml, shapeXml } from "./shape-xml";
import { runsXml } from "./text-xml";
import { titleXml } from "./title-xml";

export interface SlideContext extends Omit<
  ShapeContext,
  "isLaidOut" | "description"
> {
  /** Printed at the foot of every slide whose layout has a place for it. */
  readonly footer: string;
  /** Stands on top of every slide. */
  readonly marking?: string;
  /** Of the slide, points. */
  readonly width: number;
  readonly names: ShapeContext["names"] & {
    readonly title: string;
    readonly footer: string;
    readonly slideNumber: string;
  };
}

const FIRST_ID = 3;

/** A slide part: its title first, then its content in reading order, then footer and number. */
export const slideXml = (plan: SlidePlan, context: SlideContext): string => {
  const { layout, names } = context;
  const isLaidOut = plan.shapes.every(
    (shape) => shape.kind === "text" && shape.slot !== undefined,
  );
  const after = FIRST_ID + plan.shapes.length;
  const shapes = [
    layout.paper === undefined || plan.shapes.length === 0
      ? ""
      : paperXml(layout.paper, after + 2, context),
    titleXml(plan.title, layout, {
      ...context,
      name: names.title,
      ...(plan.besideTitle === undefined ? {} : { beside: plan.besideTitle }),
    }),
    ...plan.shapes.map((shape, index) =>
      shapeXml(shape, FIRST_ID + index, {
        ...context,
        isLaidOut,
        description: textOfRuns(plan.title),
      }),
    ),
    layout.footer === undefined
      ? ""
      : runningXml(
          after,
          names.footer,
          layout.footer,
          runsXml([{ text: context.footer }], undefined, context),
        ),
    layout.slideNumber === undefined
      ? ""
      : runningXml(
          after + 1,
          names.slideNumber,
          layout.slideNumber,
          slideNumberField,
        ),
    context.marking === undefined
      ? ""
      : markingXml(context.marking, after + 3, context.width),
  ];
  return `${XML_HEAD}<p:sld ${NAMESPACES}><p:cSld>${shapeTreeXml(shapes.join(""))}</p:cSld><p:clrMapOvr>${layout.colorMap === "" ? "<a:masterClrMapping/>" : `<a:overrideClrMapping${layout.colorMap}/>`}</p:clrMapOvr></p:sld>`;
};

const runningXml = (
  id: number,
  name: string,
  { attributes }: Placeholder,
  content: string,
): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escapeMarkup(name)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${attributes}/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p>${content}</a:p></p:txBody></p:sp>`;
