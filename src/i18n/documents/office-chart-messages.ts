import type { Language } from "../language";

const messages = {
  ja: {
    total: "計",
    /** Column that holds how high the words of a milestone stand. */
    milestones: "節目（表示位置）",
    milestone: (label: string) => `▼ ${label}`,
    milestoneBefore: (label: string) => `${label} ▼`,
    sheet: "グラフの値",
  },
  en: {
    total: "Total",
    milestones: "Milestones (position)",
    milestone: (label: string) => `▼ ${label}`,
    milestoneBefore: (label: string) => `${label} ▼`,
    sheet: "Chart data",
  },
};

/** Words in a native chart and the workbook behind it. */
export const officeChartMessages: Readonly<
  Record<Language, (typeof messages)["ja"]>
> = messages;
