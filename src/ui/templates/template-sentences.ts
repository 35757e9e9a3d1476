import {
  noTemplateMessage,
  templateMessage,
} from "../../i18n/documents/template-messages";
import { unknownTagMessages } from "../../i18n/documents/unknown-tag-messages";
import type { Language } from "../../i18n/language";
import { templateKindOf } from "../../kintone/attachments/read-templates";
import { TemplateError } from "../../renderers/ooxml/package/template-error";

/** A file that is, or is to be, a template of documents. */
interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * What is wrong with a template, each sentence with its file: a file that can't
 * be one, tags that no document fills. None where all is well.
 */
export const templateSentences = async (
  { name, bytes }: NamedFile,
  language: Language,
): Promise<readonly string[]> => {
  const kind = templateKindOf(name);
  if (kind === undefined) return [`${name}: ${noTemplateMessage[language]}`];
  const { unknownTagsOf } = await import("../../renderers/unknown-tags-of");
  const sentences = (): readonly string[] => {
    try {
      return unknownTagMessages(unknownTagsOf(bytes, kind), kind, language);
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      return [templateMessage(error.reason, kind, language)];
    }
  };
  return sentences().map((sentence) => `${name}: ${sentence}`);
};
