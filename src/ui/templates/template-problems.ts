import type { Language } from "../../i18n/language";
import { readTemplates } from "../../kintone/attachments/read-templates";
import type { Connect } from "../../kintone/rest/kintone-client";
import type { Settings } from "../../settings/settings";
import { templateSentences } from "./template-sentences";

/**
 * What is wrong with the templates that a document would be made onto, before it
 * is; see templateSentences().
 * @param recordId the 年度まとめ record of the document; undefined for those that the settings name
 * @throws KintoneError when they could not be read
 */
export const templateProblems = async (
  settings: Settings,
  connect: Connect,
  language: Language,
  recordId?: string,
): Promise<readonly string[]> => {
  const templates = await readTemplates({
    settings,
    connect,
    kinds: ["pptx", "docx"],
    recordId,
  });
  const sentences = await Promise.all(
    Object.values(templates).map((file) => templateSentences(file, language)),
  );
  return sentences.flat();
};
