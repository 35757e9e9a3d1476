import type { Language } from "../language";

/** What is said where templates are looked at before a document is made onto them. */
interface TemplateCheckMessages {
  readonly open: string;
  readonly openFailed: string;
  readonly lead: string;
  readonly leadStored: string;
  readonly file: string;
  readonly reading: string;
  readonly stop: string;
  readonly fine: string;
  readonly failed: string;
}

export const templateCheckMessages: Readonly<
  Record<Language, TemplateCheckMessages>
> = {
  ja: {
    open: "ひな形を確かめる",
    openFailed:
      "ひな形を確かめる画面を開けませんでした。ページを読み込み直して、もう一度お試しください。",
    lead: "「文書のひな形」に添付するファイルを、保存する前にここで選ぶと、ひな形に使えるか、意味のない目印がないかを確かめられます。ここで選んでも、添付はされません。",
    leadStored:
      "この記録の文書に使うひな形を確かめます。直したファイルは、添付し直す前にここで選んで確かめられます。",
    file: "確かめるファイル",
    reading: "ひな形を確かめています。",
    stop: "やめる",
    fine: "ひな形に問題は見つかりませんでした。",
    failed: "ひな形を確かめられませんでした。",
  },
  en: {
    open: "Check the template",
    openFailed:
      "The check of templates could not be opened. Reload the page and try again.",
    lead: "Choose the file that you attach as a template here before you save: it is checked whether it can be one, and whether it has tags without a meaning. Nothing is attached here.",
    leadStored:
      "The templates for documents of this record are checked. A corrected file can be checked here before it is attached again.",
    file: "File to check",
    reading: "Checking the template.",
    stop: "Stop",
    fine: "Nothing is wrong with the template.",
    failed: "The template could not be checked.",
  },
};
