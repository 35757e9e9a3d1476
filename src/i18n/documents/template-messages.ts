import type { TemplateKind } from "../../domain/template-kind";
import type { TemplateProblem } from "../../renderers/ooxml/package/template-problem";
import type { Language } from "../language";

interface Names {
  /** PowerPointプレゼンテーション（.pptx） */
  readonly file: string;
  /** PowerPoint */
  readonly program: string;
}

const names: Readonly<Record<Language, Readonly<Record<TemplateKind, Names>>>> =
  {
    ja: {
      pptx: {
        file: "PowerPointプレゼンテーション（.pptx）",
        program: "PowerPoint",
      },
      docx: { file: "Word文書（.docx）", program: "Word" },
    },
    en: {
      pptx: { file: "PowerPoint presentation (.pptx)", program: "PowerPoint" },
      docx: { file: "Word document (.docx)", program: "Word" },
    },
  };

const MESSAGES = {
  ja: {
    notOffice: ({ file }) =>
      `ひな形を開けません。Officeのファイルではないか、壊れています。${file}を選んでください。`,
    password: ({ program }) =>
      `ひな形にパスワードがかかっているため、開けません。${program}でパスワードを外して保存し直したファイルを選んでください。`,
    oldFormat: ({ file, program }) =>
      `ひな形が古い形式（.ppt、.docなど）です。${program}で開き、「名前を付けて保存」で${file}にしたファイルを選んでください。`,
    otherKind: ({ file }) =>
      `ひな形が別の種類のファイルです。${file}を選んでください。`,
    macros: ({ file, program }) =>
      `マクロを含むファイルはひな形にできません。${program}で開き、「名前を付けて保存」で${file}にしたファイルを選んでください。`,
    strict: ({ file, program }) =>
      `ひな形が「厳密な（Strict）Open XML」の形式です。${program}で開き、「名前を付けて保存」で通常の${file}にしたファイルを選んでください。`,
    tooLarge: ({ program }) =>
      `ひな形が大きすぎます。${program}で画像を圧縮するなどして、展開後200MB以下にしたファイルを選んでください。`,
    damaged: ({ program }) =>
      `ひな形の中身を読み取れません。${program}で開けることを確かめ、保存し直したファイルを選んでください。`,
    noLayouts: ({ program }) =>
      `ひな形にスライドのレイアウトがありません。${program}のスライドマスターで、レイアウトを1つ以上作ってから選んでください。`,
  },
  en: {
    notOffice: ({ file }) =>
      `The template can't be opened: it is not an Office file, or it is damaged. Choose a ${file}.`,
    password: ({ program }) =>
      `The template is protected by a password. Remove the password in ${program}, save the file and choose it again.`,
    oldFormat: ({ file, program }) =>
      `The template has an old format (.ppt, .doc, …). Open it in ${program}, save it as a ${file} and choose that file.`,
    otherKind: ({ file }) =>
      `The template is a file of another kind. Choose a ${file}.`,
    macros: ({ file, program }) =>
      `A file with macros can't be a template. Open it in ${program}, save it as a ${file} and choose that file.`,
    strict: ({ file, program }) =>
      `The template is saved as Strict Open XML. Open it in ${program}, save it as an ordinary ${file} and choose that file.`,
    tooLarge: ({ program }) =>
      `The template is too large. Compress its pictures in ${program} until it unpacks to 200 MB or less, and choose it again.`,
    damaged: ({ program }) =>
      `The contents of the template can't be read. Make sure that ${program} opens it, save it again and choose that file.`,
    noLayouts: ({ program }) =>
      `The template has no slide layouts. Add at least one layout in the slide master view of ${program} and choose the file again.`,
  },
} as const satisfies Record<
  Language,
  Record<TemplateProblem, (file: Names) => string>
>;

/** A file of another kind than those that documents are made onto. */
export const noTemplateMessage: Readonly<Record<Language, string>> = {
  ja: "このファイルはひな形に使えません。PowerPointプレゼンテーション（.pptx）かWord文書（.docx）を選んでください。",
  en: "This file can't be a template. Choose a PowerPoint presentation (.pptx) or a Word document (.docx).",
};

/** Why the city's own file could not be used, and what to do about it. */
export const templateMessage = (
  problem: TemplateProblem,
  kind: TemplateKind,
  language: Language,
): string => MESSAGES[language][problem](names[language][kind]);
