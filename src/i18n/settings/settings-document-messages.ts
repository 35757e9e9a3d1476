import type { Words } from "../../domain/words/words";
import type { Language } from "../language";

/** Sentences of the settings screen about what documents look like and hold. */
const ja = (words: Words) => ({
  colors: "グラフの色",
  colorsHelp: `${words.rank}区分ごとの色です。白黒で印刷しても分かるように、色のほかに模様と枠線を付けます。`,
  defaultColors: "青と灰色の組",
  colorOf: (rank: string) => `「${rank}」の色を選ぶ`,
  colorCode: (rank: string) => `${rank}（#RRGGBB）`,
  sampleOf: (rank: string) => `「${rank}」の見本`,
  textContrast: (ratio: string) => `文字との差 ${ratio}（4.5以上で読めます）`,
  neighbourFine: (ratio: string) => `上の色との差 ${ratio}`,
  neighbourNear: (ratio: string) =>
    `上の色との差 ${ratio}：白黒印刷では模様だけで見分けます`,
  city: "市の名前と色",
  cityHelp:
    "文書の表紙と見出し、グラフに使います。空欄なら、名前は載らず、色は青です。",
  cityName: "市の名前",
  cityColor: "市の色（#RRGGBB）",
  citySecondColor: "市の2つ目の色（#RRGGBB）",
  cityColorDarkened: (color: string) =>
    `この色の文字は読みにくいため、文書では同じ色合いの濃い色（${color}）にします。`,
  parts: "文書に入れる章",
  partsHelp:
    "文書を作るときに、初めから選ばれている章です。作るときにも変えられます。数え方などの「注記」は、必ず入ります。",
  allParts: "すべて入れる",
  templates: "文書のひな形",
  templatesHelp:
    "PowerPointやWordのひな形を、年度まとめのアプリの1つの記録に添付しておくと、どのまとめでも使えます。まとめの記録自身に添付したものが先に使われます。",
  templateRecord: "ひな形を添付した記録の番号",
  templateNoField:
    "年度まとめのアプリで「文書のひな形」のフィールドを割り当てると、番号を確かめられます。",
  templateFiles: (names: string) => `添付されているファイル：${names}`,
  templateNone: "この記録の「文書のひな形」に、ファイルがありません。",
  templateReading: "記録を確かめています",
});

type SettingsDocumentMessages = ReturnType<typeof ja>;

const en = (words: Words): SettingsDocumentMessages => ({
  colors: "Colours of charts",
  colorsHelp: `One a ${words.rank}. Besides the colour there are patterns and outlines, so that a print in black and white can be read.`,
  defaultColors: "blues and greys",
  colorOf: (rank) => `Pick the colour of "${rank}"`,
  colorCode: (rank) => `${rank} (#RRGGBB)`,
  sampleOf: (rank) => `Sample of "${rank}"`,
  textContrast: (ratio) => `Contrast with text ${ratio} (4.5 is readable)`,
  neighbourFine: (ratio) => `Contrast with the colour above ${ratio}`,
  neighbourNear: (ratio) =>
    `Contrast with the colour above ${ratio}: in black and white only the pattern tells them apart`,
  city: "Name and colour of the city",
  cityHelp:
    "For covers, headings and charts of documents. Left blank, no name is shown and the colour is blue.",
  cityName: "Name of the city",
  cityColor: "Colour of the city (#RRGGBB)",
  citySecondColor: "Second colour of the city (#RRGGBB)",
  cityColorDarkened: (color) =>
    `Words in this colour would be hard to read: documents have it darker (${color}).`,
  parts: "Chapters of documents",
  partsHelp:
    "What is ticked at first when documents are made; it can be changed then. The notes, which say how was counted, are always in.",
  allParts: "all of them",
  templates: "Document templates",
  templatesHelp:
    "Templates for PowerPoint and Word that are attached to one record of the summaries app serve all summaries. Those on a summary's own record come first.",
  templateRecord: "Number of the record with the templates",
  templateNoField:
    'Choose the field "Document templates" of the summaries app to have the number checked.',
  templateFiles: (names) => `Attached files: ${names}`,
  templateNone: "This record has no file among its document templates.",
  templateReading: "Checking the record",
});

export const settingsDocumentMessages: Readonly<
  Record<Language, (words: Words) => SettingsDocumentMessages>
> = { ja, en };
