import { capital } from "../../domain/words/capital";
import type { Words } from "../../domain/words/words";
import type { SectionStyle } from "../../rollup/input/counting-rules";
import type { Language } from "../language";

/** Sentences of the settings screen about the sections of the document. */
const ja = (words: Words) => ({
  sections: "節",
  sectionsHelp:
    "まとめの見出しです。上から順に 01、02 と番号が付き、記録も文章もない節は消えて番号が詰まります。脚注（対象外の理由）は活動の記録に、実施頻度や所見は年度まとめの記録に書きます。",
  section: (position: number) => `節 ${position}`,
  sectionTitle: "見出し",
  sectionSource: "もとになる記録",
  sectionSources: {
    meetings: `${words.meeting}の記録`,
    activities: "活動の記録",
    none: "なし（年度まとめの文章だけ）",
  },
  recordValues: "活動の記録の「節」で、ここに入る選択肢",
  sectionStyle: "書き方",
  sectionStyles: {
    attendance: `${words.rank}ごとの のべ（実人数）`,
    lines: "集計見出しごとの回数",
    topics: "所属ごとの案件",
    visits: "日付のある一覧",
    narrative: "文章だけ",
  } satisfies Record<SectionStyle, string>,
  hasDetail: "詳細のページを作る",
  summaryLines: "集計見出しの順（書いていない見出しは初回の日付順）",
  partOrder: "種別の順",
  addSection: "節を追加",
  newSection: "新しい節",
});

type SettingsSectionMessages = ReturnType<typeof ja>;

const en = (words: Words): SettingsSectionMessages => ({
  sections: "Sections",
  sectionsHelp:
    "The headings of the summary, numbered 01, 02 … in this order; those without records and texts disappear. Footnotes (reasons for leaving out) are written on activities, cadence and commentary on the summary record.",
  section: (position) => `Section ${position}`,
  sectionTitle: "Heading",
  sectionSource: "Records",
  sectionSources: {
    meetings: `${capital(words.meeting)}s`,
    activities: "Activities",
    none: "None (texts of the summary record only)",
  },
  recordValues: 'Values of "Section" on activities that belong here',
  sectionStyle: "Written as",
  sectionStyles: {
    attendance: `attendances (people) by ${words.rank}`,
    lines: "times by summary line",
    topics: "topics by division",
    visits: "dated list",
    narrative: "text only",
  },
  hasDetail: "Make a detail page",
  summaryLines: "Order of the summary lines (others follow by first date)",
  partOrder: "Order of the parts",
  addSection: "Add a section",
  newSection: "New section",
});

export const settingsSectionMessages: Readonly<
  Record<Language, (words: Words) => SettingsSectionMessages>
> = { ja, en };
