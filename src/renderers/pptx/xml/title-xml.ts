import type { DeckLayout } from "../deck/deck";
import { textWidth } from "../../lines/char-width";
import { breakRuns } from "../flow/break-runs";
import type { Run } from "../flow/paragraph";
import { sliceRuns, textOfRuns } from "../flow/paragraph";
import { phraseLines } from "../../lines/phrase-lines";
import { wrapText } from "../flow/wrap-text";
import { emu, transformXml } from "./emu";
import { PAPER } from "./paper-xml";
import type { TextContext } from "./text-xml";
import { runsXml } from "./text-xml";

/** Titles become smaller before they lose their end. */
const SMALLEST = 12;
/** Of a font's size; the themes of cities set their own. */
const LINE = 1.25;
const SAFETY = 0.95;

/** The title placeholder of a slide, in a size that its box holds. */
export const titleXml = (
  title: readonly Run[],
  { title: placeholder }: DeckLayout,
  context: TextContext & {
    readonly inset: number;
    readonly name: string;
    /** Points of its place that it leaves free at the right. */
    readonly beside?: number;
  },
): string => {
  const { beside = 0 } = context;
  const box = placeholder?.box && {
    ...placeholder.box,
    width: placeholder.box.width - beside,
  };
  const { runs, size } = fitTitle(
    title,
    placeholder && { ...placeholder, ...(box === undefined ? {} : { box }) },
    context.inset,
  );
  const isPlaced =
    box !== undefined && (beside > 0 || placeholder?.isOurs === true);
  const isOurs = placeholder?.isOurs === true;
  const inset = emu(context.inset);
  const inked = placeholder?.isAccented === true ? runs : runs.map(plainRun);
  const ink = placeholder?.ink;
  const shape = [
    isPlaced ? transformXml(box) : "",
    placeholder?.hasPaper === true ? PAPER : "",
  ].join("");
  return [
    `<p:sp><p:nvSpPr><p:cNvPr id="2" name="${context.name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${placeholder?.attributes ?? `type="title"`}/></p:nvPr></p:nvSpPr>`,
    `${shape === "" ? "<p:spPr/>" : `<p:spPr>${shape}</p:spPr>`}<p:txBody><a:bodyPr${isOurs ? ` vert="horz" wrap="square" lIns="${inset}" tIns="0" rIns="${inset}" bIns="0" anchor="b"` : ""}><a:normAutofit/></a:bodyPr><a:lstStyle/>`,
    `<a:p>${isOurs ? `<a:pPr algn="l"/>` : ""}${runsXml(inked, size, { ...context, ...(ink === undefined ? {} : { ink }) })}</a:p></p:txBody></p:sp>`,
  ].join("");
};

/** Where an accent can't be read, its words look as the others do. */
const plainRun = ({ ink: _, ...run }: Run): Run => run;

/** @returns the size only where it differs from the layout's */
const fitTitle = (
  title: readonly Run[],
  placeholder: DeckLayout["title"],
  inset: number,
): { readonly runs: readonly Run[]; readonly size?: number } => {
  const runs = title.map((run) => ({
    ...run,
    text: run.text.replace(/\s+/gu, " "),
  }));
  const box = placeholder?.box;
  if (placeholder === undefined || box === undefined) return { runs };
  const width = (box.width - inset * 2) * SAFETY;
  const text = textOfRuns(runs);
  const fits = (size: number) =>
    (phraseLines(text, size, width) ?? wrapText(text, size, width)).length *
      size *
      LINE <=
    Math.max(box.height, size * LINE);
  let size = placeholder.textSize;
  while (size > SMALLEST && !fits(size)) size -= 2;
  const changed =
    size === placeholder.textSize && placeholder.isOurs !== true
      ? {}
      : { size };
  if (fits(size)) {
    const starts = phraseLines(text, size, width) ?? [];
    return { runs: breakRuns(runs, starts), ...changed };
  }
  const lines = Math.max(Math.floor(box.height / (size * LINE)), 1);
  const last = wrapText(text, size, width)[lines - 1];
  let end = last?.end ?? text.length;
  while (
    end > (last?.start ?? 0) &&
    textWidth(`${text.slice(last?.start, end)}…`, size) > width
  ) {
    end -= /[\udc00-\udfff]/u.test(text[end - 1] ?? "") ? 2 : 1;
  }
  const shown = sliceRuns(runs, 0, end);
  return {
    runs: shown.map((run, index) =>
      index === shown.length - 1 ? { ...run, text: `${run.text}…` } : run,
    ),
    ...changed,
  };
};
