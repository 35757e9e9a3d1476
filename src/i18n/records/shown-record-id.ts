import { recordApp, recordNumber } from "../../domain/record-id";
import type { Language } from "../language";

/** 12, or 12（アプリ番号 45） of an app that is not the first of its kind. */
export const shownRecordId = (recordId: string, language: Language): string => {
  const app = recordApp(recordId);
  if (app === undefined) return recordId;
  return language === "ja"
    ? `${recordNumber(recordId)}（アプリ番号 ${app}）`
    : `${recordNumber(recordId)} (app ${app})`;
};

/** 12, or 12、アプリ番号 45: where brackets stand around it already. */
export const recordIdInBrackets = (recordId: string): string => {
  const app = recordApp(recordId);
  const number = recordNumber(recordId);
  return app === undefined ? number : `${number}、アプリ番号 ${app}`;
};
