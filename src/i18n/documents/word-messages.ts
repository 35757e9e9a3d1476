import type { Language } from "../language";

const messages = {
  ja: {
    /** 図1, before the words of a caption; the number is a field of its own. */
    figure: "図",
    table: "表",
    /** Between the number and the words of a caption. */
    afterNumber: "　",
  },
  en: {
    figure: "Figure ",
    table: "Table ",
    afterNumber: ". ",
  },
};

/** Words that only the Word document has. */
export const wordMessages: Readonly<Record<Language, (typeof messages)["ja"]>> =
  messages;
