import type { Language } from "../i18n/language";
import {
  noticeMessage,
  settingsLinkText,
} from "../i18n/summary/notice-messages";
import type { NoticeCode } from "./notice-code";

/**
 * A sentence of ours in a space that kintone shares between plugins; shown once.
 * @param settingsUrl where an administrator puts it right
 */
export const showNotice = (
  space: HTMLElement,
  code: NoticeCode,
  language: Language,
  settingsUrl?: string | undefined,
): void => {
  space.querySelector(".nendo-notice")?.remove();
  const notice = document.createElement("p");
  notice.className = "nendo-notice";
  notice.setAttribute("role", "status");
  notice.textContent = noticeMessage(code, language);
  if (settingsUrl !== undefined) {
    const link = document.createElement("a");
    link.href = settingsUrl;
    link.textContent = settingsLinkText[language];
    notice.append(" ", link);
  }
  space.append(notice);
};
