import type { ParagraphChild } from "docx";
import { ImportedXmlComponent } from "docx";

/** An element that the library has no class for. Its types hold runs only, but it writes any component. */
export const rawXml = (xml: string): ParagraphChild =>
  ImportedXmlComponent.fromXmlString(xml) as unknown as ParagraphChild;
