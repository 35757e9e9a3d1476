import type { TemplateKind } from "../../domain/template-kind";
import type { TagPlace, UnknownTag } from "../../domain/template-tag";
import type { Language } from "../language";

/** Tags that there are, as the manual lists them. */
const KNOWN: Readonly<
  Record<TemplateKind, Readonly<Record<Language, string>>>
> = {
  pptx: {
    ja: "{{題名}}、{{公表日}}、{{担当課}}、{{基準日}}、{{年度}}、{{年度まとめ}}",
    en: "{{title}}, {{publishedOn}}, {{division}}, {{asOf}}, {{fiscalYears}}, {{summary}}",
  },
  docx: {
    ja: "{{題名}}、{{公表日}}、{{担当課}}、{{基準日}}、{{年度}}、{{年度まとめ}}、{{目次}}、{{章:overview}} など",
    en: "{{title}}, {{publishedOn}}, {{division}}, {{asOf}}, {{fiscalYears}}, {{summary}}, {{contents}}, {{chapter:overview}} and so on",
  },
};

const PLACES = {
  ja: {
    slide: (number: number) => `${number}枚目のスライド`,
    slideNotes: (number: number) => `${number}枚目のノート`,
    slideChart: (number: number) => `${number}枚目のグラフ`,
    layout: () => "レイアウト",
    master: () => "スライドマスター",
    text: () => "本文",
    textBox: () => "テキストボックス",
    chart: () => "グラフ",
    header: () => "ヘッダー",
    footer: () => "フッター",
    notes: () => "脚注",
  },
  en: {
    slide: (number: number) => `slide ${number}`,
    slideNotes: (number: number) => `the notes of slide ${number}`,
    slideChart: (number: number) => `a chart on slide ${number}`,
    layout: () => "a layout",
    master: () => "the slide master",
    text: () => "the text",
    textBox: () => "a text box",
    chart: () => "a chart",
    header: () => "a header",
    footer: () => "a footer",
    notes: () => "the notes",
  },
} as const satisfies Record<
  Language,
  Record<TagPlace["kind"], (number: number) => string>
>;

/** Which tags of a template no document fills, where they stand, and which there are; empty when all are known. */
export const unknownTagMessages = (
  tags: readonly UnknownTag[],
  kind: TemplateKind,
  language: Language,
): readonly string[] => {
  if (tags.length === 0) return [];
  const named = tags.map(({ tag, place }) => {
    const where = PLACES[language][place.kind](
      "number" in place ? place.number : 0,
    );
    return language === "ja" ? `${where}の ${tag}` : `${tag} in ${where}`;
  });
  return [
    language === "ja"
      ? `ひな形に、意味のない目印があります（${named.join("、")}）。文書にそのまま残るので、ひな形を直してください。使えるのは ${KNOWN[kind].ja} です。`
      : `The template has tags without a meaning (${named.join(", ")}). They stay in the document as they are: correct the template. There are ${KNOWN[kind].en}.`,
  ];
};
