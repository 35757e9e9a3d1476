import { templateMessage } from "../../../i18n/documents/template-messages";
import { unknownTagMessages } from "../../../i18n/documents/unknown-tag-messages";
import type { Language } from "../../../i18n/language";
import { readTemplates } from "../../../kintone/attachments/read-templates";
import type { Connect } from "../../../kintone/rest/kintone-client";
import type { TemplateKind } from "../../../domain/template-kind";
import { TemplateError } from "../../../renderers/ooxml/package/template-error";
import type { Settings } from "../../../settings/settings";

/**
 * What is wrong with the templates that the settings name, each sentence with
 * its file: before a document is made onto them.
 * @throws KintoneError when they could not be read
 */
export const templateProblems = async (
  settings: Settings,
  connect: Connect,
  language: Language,
): Promise<readonly string[]> => {
  const templates = await readTemplates({
    settings,
    connect,
    kinds: ["pptx", "docx"],
    recordId: undefined,
  });
  const { unknownTagsOf } = await import("../../../renderers/unknown-tags-of");
  const sentencesOf = (
    bytes: Uint8Array,
    kind: TemplateKind,
  ): readonly string[] => {
    try {
      return unknownTagMessages(unknownTagsOf(bytes, kind), kind, language);
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      return [templateMessage(error.reason, kind, language)];
    }
  };
  return Object.entries(templates).flatMap(([kind, { name, bytes }]) =>
    sentencesOf(bytes, kind as TemplateKind).map(
      (sentence) => `${name}: ${sentence}`,
    ),
  );
};
