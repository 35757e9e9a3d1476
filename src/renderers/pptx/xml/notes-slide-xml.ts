import { shapeTreeXml } from "../base/base-shapes";
import { NAMESPACES, XML_HEAD } from "./namespaces";
import type { TextContext } from "./text-xml";
import { runsXml } from "./text-xml";

interface NotesContext extends TextContext {
  readonly names: { readonly slide: string; readonly notes: string };
}

/** The notes page of a slide: its picture and some paragraphs. */
export const notesSlideXml = (
  notes: readonly string[],
  context: NotesContext,
): string => {
  const { slide, notes: text } = context.names;
  const paragraphs = notes
    .map(
      (note) => `<a:p>${runsXml([{ text: note }], undefined, context)}</a:p>`,
    )
    .join("");
  return [
    `${XML_HEAD}<p:notes ${NAMESPACES}><p:cSld>`,
    shapeTreeXml(
      [
        `<p:sp><p:nvSpPr><p:cNvPr id="2" name="${slide}"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>`,
        `<p:sp><p:nvSpPr><p:cNvPr id="3" name="${text}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</p:txBody></p:sp>`,
      ].join(""),
    ),
    `</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`,
  ].join("");
};
