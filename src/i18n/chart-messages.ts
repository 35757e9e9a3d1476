import type { Language } from "./language";

const messages = {
  ja: {
    /** @param isWhole false where only the number has room */
    month: (name: string, isWhole: boolean) =>
      isWhole ? name : name.replace("月", ""),
    units: { times: "回", people: "名" },
    slots: (count: number) => `月間枠（${count}回）`,
    band: "議会会期",
    point: (series: string, month: string, value: string) =>
      `${month} ${series} ${value}`,
  },
  en: {
    month: (name: string, isWhole: boolean) => name.slice(0, isWhole ? 3 : 1),
    units: { times: "", people: "" },
    slots: (count: number) => `Monthly slots (${count})`,
    band: "Council session",
    point: (series: string, month: string, value: string) =>
      `${month}, ${series}: ${value}`,
  },
};

/** Words in and about a chart. */
export const chartMessages = (language: Language): (typeof messages)["ja"] =>
  messages[language];
