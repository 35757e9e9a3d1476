import type { Language } from "../i18n/language";
import type { NoticeCode } from "../i18n/ui-notice-messages";
import { noticeMessage } from "../i18n/ui-notice-messages";

/** A sentence of ours in a space that kintone shares between plugins; shown once. */
export const showNotice = (
  space: HTMLElement,
  code: NoticeCode,
  language: Language,
): void => {
  space.querySelector(".nendo-notice")?.remove();
  const notice = document.createElement("p");
  notice.className = "nendo-notice";
  notice.setAttribute("role", "status");
  notice.textContent = noticeMessage(code, language);
  space.append(notice);
};
