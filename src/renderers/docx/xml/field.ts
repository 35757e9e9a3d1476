import type { ParagraphChild } from "docx";
import { ImportedXmlComponent, Run } from "docx";

/**
 * A field of Word with what it shows until it is updated (ECMA-376 part 1,
 * 17.16.2): one that is not marked as out of date opens without a question.
 * @param instruction PAGEREF nendo_1 \h
 * @param shown may hold links and other fields
 */
export const field = (
  instruction: string,
  shown: readonly ParagraphChild[],
): readonly ParagraphChild[] => [
  ...fieldStart(instruction),
  ...shown,
  fieldEnd(),
];

/** The part of a field before what it shows; for one that runs over several paragraphs. */
export const fieldStart = (instruction: string): readonly ParagraphChild[] => [
  fieldCharacter("begin"),
  new Run({
    children: [instructionText(instruction)],
  }) as ParagraphChild,
  fieldCharacter("separate"),
];

export const fieldEnd = (): ParagraphChild => fieldCharacter("end");

const fieldCharacter = (type: "begin" | "separate" | "end"): ParagraphChild =>
  new Run({
    children: [
      new ImportedXmlComponent("w:fldChar", { "w:fldCharType": type }),
    ],
  }) as ParagraphChild;

const instructionText = (instruction: string): ImportedXmlComponent => {
  const element = new ImportedXmlComponent("w:instrText", {
    "xml:space": "preserve",
  });
  element.push(` ${instruction} `);
  return element;
};
