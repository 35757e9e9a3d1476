import type { PublishableKind } from "../../publishing/contents/publishable-items";
import type { Language } from "../language";

/** What is published of the records, marked and unmarked. */
export interface ContentMessages {
  readonly contentsLead: string;
  /** Photos of good practices, which are marked in this record itself. */
  readonly practicesLead: string;
  readonly contentKinds: Readonly<Record<PublishableKind, string>>;
  readonly published: string;
  readonly unpublished: string;
  readonly everything: string;
  readonly search: string;
  readonly contentCount: (published: number, all: number) => string;
  readonly publishSwitch: (what: string) => string;
  readonly publishAll: (count: number) => string;
  readonly unpublishAll: (count: number) => string;
  readonly publishAllQuestion: (count: number) => string;
  readonly noContents: string;
  readonly namesStaff: (names: readonly string[]) => string;
  readonly untitled: string;
  readonly photos: (count: number) => string;
  readonly more: (count: number) => string;
  readonly writeToRecord: string;
  readonly unpublish: string;
  readonly recordsWritten: (done: number, all: number) => string;
  readonly recordsUndone: (done: number, all: number) => string;
  readonly writing: string;
  readonly stop: string;
  readonly readAgain: string;
  readonly undoRecords: string;
}

const ja: ContentMessages = {
  contentsLead:
    "テーマと声、活動の題名・内容・写真のうち、印を付けたものだけが公表版に載ります。印はそれぞれの記録に書き込みます。",
  practicesLead:
    "好事例の写真を載せるかどうかは、この記録を編集し、好事例の表で選びます（用意されたアプリでは「好事例の写真の掲載」）。保存すると、ここと公表版に反映されます。",
  contentKinds: {
    theme: "テーマ",
    voice: "声",
    activity: "活動",
    practicePhotos: "好事例の写真",
  },
  published: "掲載",
  unpublished: "載せない",
  everything: "すべて",
  search: "言葉でさがす",
  contentCount: (published, all) => `${all}件のうち${published}件を掲載`,
  publishSwitch: (what) => `「${what}」を掲載する`,
  publishAll: (count) => `表示中の${count}件を掲載する`,
  unpublishAll: (count) => `表示中の${count}件の掲載をやめる`,
  publishAllQuestion: (count) =>
    `表示中の${count}件の記録に、掲載の印を付けます。個人が分かる内容がないか、確かめましたか。`,
  noContents: "当てはまるものはありません。",
  namesStaff: (names) =>
    `参加した方の氏名があります（${names.join("、")}）。掲載するときは、記録の文章を直してください。`,
  untitled: "（題名なし）",
  photos: (count) => `写真${count}枚`,
  more: (count) => `ほか${count}件も表示`,
  writeToRecord: "記録を直す",
  unpublish: "掲載をやめる",
  recordsWritten: (done, all) =>
    done === all
      ? `${done}件の記録を書きかえました。`
      : `${all}件の記録のうち${done}件を書きかえました。`,
  recordsUndone: (done, all) =>
    `${all}件の記録のうち${done}件を元に戻しました。`,
  writing: "記録を書きかえています。",
  stop: "待つのをやめる",
  readAgain: "もう一度読み込む",
  undoRecords: "元に戻す",
};

const en: ContentMessages = {
  contentsLead:
    "Of themes and voices, and of titles, contents and photos of activities, the public edition prints what is marked. The marks are written to the records.",
  practicesLead:
    "Photos of good practices are marked in this record: edit it, tick the mark in the table of good practices (“Publish the photos” in the apps of the setup) and save. They are shown here and in the public edition then.",
  contentKinds: {
    theme: "Themes",
    voice: "Voices",
    activity: "Activities",
    practicePhotos: "Photos of good practices",
  },
  published: "Published",
  unpublished: "Not published",
  everything: "All",
  search: "Search",
  contentCount: (published, all) => `${published} of ${all} published`,
  publishSwitch: (what) => `Publish “${what}”`,
  publishAll: (count) => `Publish the ${count} shown`,
  unpublishAll: (count) => `Don't publish the ${count} shown`,
  publishAllQuestion: (count) =>
    `${count} records are marked to be published. Have you made sure that nothing tells who someone is?`,
  noContents: "Nothing of the kind.",
  namesStaff: (names) =>
    `It names staff (${names.join(", ")}). Correct the record before it is published.`,
  untitled: "(no title)",
  photos: (count) => `${count} photos`,
  more: (count) => `Show ${count} more`,
  writeToRecord: "Correct the record",
  unpublish: "Don't publish",
  recordsWritten: (done, all) =>
    done === all
      ? `${done} records written.`
      : `${done} of ${all} records written.`,
  recordsUndone: (done, all) => `${done} of ${all} records are as they were.`,
  writing: "Writing to the records.",
  stop: "Stop waiting",
  readAgain: "Read again",
  undoRecords: "Undo",
};

export const contentMessages: Readonly<Record<Language, ContentMessages>> = {
  ja,
  en,
};
