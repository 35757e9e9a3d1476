import { recordApp, recordNumber } from "../../domain/record-id";
import type { Words } from "../../domain/words/words";
import type { Language } from "../language";
import { shownApp } from "./shown-app";

/** 12, or 12（面談2022） of an app that is not the first of its kind. */
export const shownRecordId = (
  recordId: string,
  language: Language,
  words: Pick<Words, "appNames">,
): string => {
  const app = recordApp(recordId);
  if (app === undefined) return recordId;
  const name = shownApp(app, words, language);
  return language === "ja"
    ? `${recordNumber(recordId)}（${name}）`
    : `${recordNumber(recordId)} (${name})`;
};

/** 12, or 12、面談2022: where brackets stand around it already. */
export const recordIdInBrackets = (
  recordId: string,
  words: Pick<Words, "appNames">,
): string => {
  const app = recordApp(recordId);
  const number = recordNumber(recordId);
  return app === undefined
    ? number
    : `${number}、${shownApp(app, words, "ja")}`;
};
