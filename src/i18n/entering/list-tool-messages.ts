import type { Words } from "../../domain/words/words";
import type { Language } from "../language";

/** What is offered above a list of meetings or activities. */
export const listToolMessages: Readonly<
  Record<
    Language,
    {
      readonly kinds: Readonly<
        Record<"meetings" | "activities", (words: Words) => string>
      >;
      readonly importList: (kind: string) => string;
      readonly importFailed: string;
    }
  >
> = {
  ja: {
    kinds: { meetings: ({ meeting }) => meeting, activities: () => "活動" },
    importList: (kind) => `${kind}の表を取り込む`,
    importFailed:
      "取り込む画面を開けませんでした。ページを読み込み直して、もう一度お試しください。",
  },
  en: {
    kinds: {
      meetings: ({ meeting }) => meeting,
      activities: () => "activities",
    },
    importList: (kind) => `Import a list: ${kind}`,
    importFailed:
      "The import could not be opened. Reload the page and try again.",
  },
};
