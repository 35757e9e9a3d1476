import type { WordName } from "../../domain/words/words";
import type { Language } from "../language";

/** Sentences of the settings screen about what the programme is called. */
const ja = {
  title: "何の事業ですか",
  help: "事業を選ぶと、画面と文書の言葉、節、区分がその事業に合わせて変わります。自分で書きかえた節や区分は変わりません。",
  question: "事業",
  other: "その他（呼び方を入力する）",
  chosen: (name: string) => `事業：${name}`,
  changed: (name: string) => `「${name}」の言葉にしました。`,
  wordsTitle: "呼び方を見る・変える",
  wordsHelp: "それぞれの下に、文書や画面でどう使われるかの例があります。",
  english: "英語の画面と文書での呼び方",
  words: {
    programme: "まとめの対象",
    adviser: "担当する方の呼び方",
    adviserShort: "担当する方の短い呼び方",
    appointment: "担当にすること",
    tenure: "担当する期間",
    meeting: "1回ごとの記録の呼び方",
    meetingShort: "1回ごとの記録の短い呼び方",
    workingGroup: "支援する団体の呼び方",
    principal: "1回に1人、数える方の呼び方",
    staff: "参加する方の呼び方",
    staffNumber: "参加する方を見分ける番号",
    rank: "参加する方の分け方",
  } satisfies Record<WordName, string>,
  honorific: "担当する方と講師の敬称（文書）",
  noHonorific: "付けない",
  sample: (sentence: string) => `例：${sentence}`,
  sampleName: "山田花子",
};

type ProgrammeMessages = typeof ja;

const en: ProgrammeMessages = {
  title: "What is the programme?",
  help: "The words of screens and documents, the sections and the ranks follow the programme. Sections and ranks that you wrote yourself stay.",
  question: "Programme",
  other: "Another one (enter its words)",
  chosen: (name) => `Programme: ${name}`,
  changed: (name) => `The words are now those of "${name}".`,
  wordsTitle: "See and change the words",
  wordsHelp: "Below each is an example of its use.",
  english: "In English screens and documents",
  words: {
    programme: "What the summary is of",
    adviser: "Who is in charge",
    adviserShort: "The same in short",
    appointment: "Being put in charge",
    tenure: "How long",
    meeting: "One record with somebody",
    meetingShort: "The same in short",
    workingGroup: "Groups that are helped",
    principal: "Whom a record counts for",
    staff: "Who takes part",
    staffNumber: "The number that tells them apart",
    rank: "What they are ordered by",
  },
  honorific: "Honorific in Japanese documents",
  noHonorific: "none",
  sample: (sentence) => `Example: ${sentence}`,
  sampleName: "山田花子",
};

export const programmeMessages: Readonly<Record<Language, ProgrammeMessages>> =
  { ja, en };
