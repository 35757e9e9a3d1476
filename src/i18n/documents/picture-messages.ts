import type { DocumentFormat } from "./format-messages";
import { formatMessages } from "./format-messages";
import type { Language } from "../language";

/** A picture that a document could not show. */
interface LeftOutPicture {
  /** Of its file. */
  readonly name: string;
  readonly alternativeText: string;
}

const messages = {
  ja: {
    summary: (format: string, count: number) =>
      `${format}に入れられない画像が${count}枚あり、文書には名前か説明だけが入っています。PNGかJPEGの画像に変えて記録に添付し、もう一度作ってください。`,
    item: ({ name, alternativeText }: LeftOutPicture) =>
      `「${name}」（${alternativeText}）`,
  },
  en: {
    summary: (format: string, count: number) =>
      `${count === 1 ? "1 picture" : `${count} pictures`} can't be put into ${format}; the document has only the name or description. Change to PNG or JPEG, attach it to the record and make the document again.`,
    item: ({ name, alternativeText }: LeftOutPicture) =>
      `“${name}” (${alternativeText})`,
  },
};

/**
 * What a document could not show, a sentence a line: what it means first, then
 * each picture. Empty when all are shown.
 */
export const leftOutPictureMessages = (
  pictures: readonly LeftOutPicture[],
  format: DocumentFormat,
  language: Language,
): readonly string[] => {
  const { summary, item } = messages[language];
  const { name } = formatMessages[language][format];
  return pictures.length === 0
    ? []
    : [summary(name, pictures.length), ...pictures.map(item)];
};
