import { escapeMarkup } from "../../../markup/escape-markup";
import { printableText } from "../../../markup/printable-text";
import type { DeckLook } from "../deck/deck";
import type { Ink, Paragraph, ParagraphStyle, Run } from "../flow/paragraph";
import { emu } from "./emu";

/** What runs are written with. */
export interface TextContext {
  readonly look: DeckLook;
  /** BCP 47: of text that has no East Asian characters. */
  readonly language: string;
  /** Of runs that name none; they look as their box says without it. */
  readonly ink?: Ink;
  /** Relationship to the first slide of a chapter; undefined when there is none. */
  readonly linkTo: (chapterId: string) => string | undefined;
}

const faintChange = `<a:lumMod val="65000"/><a:lumOff val="35000"/>`;

const inkXml = (ink: Ink, look: DeckLook): string => {
  const names = {
    text: "tx1",
    faint: "tx1",
    accent: look.accent,
    reverse: "bg1",
  } as const satisfies Record<Ink, string>;
  const change = ink === "faint" && look.isFaintReadable ? faintChange : "";
  return `<a:solidFill><a:schemeClr val="${names[ink]}">${change}</a:schemeClr></a:solidFill>`;
};

/** Properties of a run; an East Asian font on every one, or boxes are seen off Windows. */
const runProperties = (
  { text, bold = false, ink: own, target }: Run,
  size: number | undefined,
  { look, language, linkTo, ink: usual }: TextContext,
): string => {
  const link = target === undefined ? undefined : linkTo(target);
  const ink = own ?? usual;
  return [
    `<a:rPr kumimoji="1" lang="${languageOf(text, language)}" altLang="en-US"`,
    size === undefined ? "" : ` sz="${Math.round(size * 100)}"`,
    bold ? ` b="1"` : "",
    ` dirty="0">`,
    ink === undefined ? "" : inkXml(ink, look),
    `<a:latin typeface="+mn-lt"/><a:ea typeface="${escapeMarkup(look.eastAsian)}"/>`,
    link === undefined
      ? ""
      : `<a:hlinkClick r:id="${link}" action="ppaction://hlinksldjump"/>`,
    `</a:rPr>`,
  ].join("");
};

const languageOf = (text: string, language: string): string =>
  /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3ffff}]/u.test(text)
    ? "ja-JP"
    : language;

/** Runs of a paragraph; line feeds become line breaks, tabs of records plain spaces. */
export const runsXml = (
  runs: readonly Run[],
  size: number | undefined,
  context: TextContext,
): string =>
  runs
    .flatMap((run) =>
      printableText(run.text)
        .split("\n")
        .map((text, index) => {
          const properties = runProperties(run, size, context);
          const line = escapeMarkup(text).replaceAll("\t", " ");
          return [
            index === 0 ? "" : `<a:br>${properties}</a:br>`,
            line === "" ? "" : `<a:r>${properties}<a:t>${line}</a:t></a:r>`,
          ].join("");
        }),
    )
    .join("");

/** A paragraph of a text box or a cell; lead and tail are not in it. */
export const paragraphXml = (
  { runs, style }: Pick<Paragraph, "runs" | "style">,
  isFirst: boolean,
  context: TextContext,
): string => {
  const written = runsXml(runs, style.size, context);
  const end = `<a:endParaRPr lang="${context.language}" sz="${style.size * 100}"/>`;
  return `<a:p>${paragraphProperties(style, isFirst, context.look)}${written === "" ? end : written}</a:p>`;
};

const alignments = { right: "r", center: "ctr" } as const;

const paragraphProperties = (
  { size, hanging, bullet, align, lineHeight, spaceBefore }: ParagraphStyle,
  isFirst: boolean,
  { accent }: DeckLook,
): string =>
  [
    `<a:pPr marL="${emu(hanging)}" indent="${bullet === undefined ? 0 : -emu(Math.min(hanging, size))}" algn="${align === undefined ? "l" : alignments[align]}">`,
    `<a:lnSpc><a:spcPts val="${Math.round(lineHeight * 100)}"/></a:lnSpc>`,
    `<a:spcBef><a:spcPts val="${isFirst ? 0 : Math.round(spaceBefore * 100)}"/></a:spcBef>`,
    `<a:spcAft><a:spcPts val="0"/></a:spcAft>`,
    bullet === undefined
      ? `<a:buNone/>`
      : `<a:buClr><a:schemeClr val="${accent}"/></a:buClr><a:buFont typeface="Arial"/><a:buChar char="${bullet}"/>`,
    `</a:pPr>`,
  ].join("");
