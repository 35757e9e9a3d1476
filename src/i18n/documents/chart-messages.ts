import type { Words } from "../../domain/words/words";
import type { Language } from "../language";

const messages = {
  ja: {
    /** @param isWhole false where only the number has room */
    month: (name: string, isWhole: boolean) =>
      isWhole ? name : name.replace("月", ""),
    units: { times: "回", people: "名" },
    /** Lines at the end of the line of monthly slots. */
    slots: (count: number): readonly string[] => ["月間枠", `${count}回`],
    band: "議会会期",
    /** Before a name of dates alone, which doesn't say what it is. */
    bandOf: (dates: string) => `議会 ${dates}`,
    /** 7月 課長級 のべ人数 2名 */
    point: (parts: readonly string[]) => parts.join(" "),
    /** All ranks of a month. */
    total: "計",
    measure: "数え方",
    /** A caption of several measures, of which one is drawn. */
    drawn: (caption: string, measure: string) => `${caption}（${measure}）`,
    distinctNote: ({ rank }: Words) =>
      `棒の上の数は、その月の実人数です。同じ人の${rank}が月の途中で変わったときは${rank}ごとに数えるため、内訳の合計より少なくなることがあります。`,
    earlierYears: (count: number) => `以前の年度のグラフ（${count}）`,
    savePictures: "画像で保存",
    savePng: "画像（PNG）で保存",
    saveSvg: "画像（SVG）で保存",
    saved: (fileName: string) => `「${fileName}」を保存しました。`,
    saveFailed:
      "画像を作成できませんでした。SVGで保存するか、画面を読み直してください。",
  },
  en: {
    month: (name: string, isWhole: boolean) => name.slice(0, isWhole ? 3 : 1),
    units: { times: "", people: "" },
    slots: (count: number): readonly string[] => [`${count} slots`, "a month"],
    band: "Council session",
    bandOf: (dates: string) => `Council ${dates}`,
    point: (parts: readonly string[]) => parts.join(", "),
    total: "total",
    measure: "Count",
    drawn: (caption: string, measure: string) => `${caption} (${measure})`,
    distinctNote: ({ rank }: Words) =>
      `The number over a column is the different people of that month. Someone whose ${rank} changed during the month counts twice, so it can be less than the parts add up to.`,
    earlierYears: (count: number) => `Charts of earlier years (${count})`,
    savePictures: "Save as pictures",
    savePng: "Save as PNG",
    saveSvg: "Save as SVG",
    saved: (fileName: string) => `Saved "${fileName}".`,
    saveFailed:
      "The picture could not be made. Save it as SVG, or reload the page.",
  },
};

/** Words in, about and around a chart. */
export const chartMessages: Readonly<
  Record<Language, (typeof messages)["ja"]>
> = messages;
