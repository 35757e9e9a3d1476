import type { NoticeCode } from "../../ui/notice-code";
import type { Language } from "../language";

/** Why the plugin can't show anything on a list, and what to do. */
const notices: Readonly<
  Record<Language, Readonly<Record<NoticeCode, string>>>
> = {
  ja: {
    unset:
      "年度まとめプラグインがまだ設定されていません。アプリの管理者が、アプリの設定画面の「プラグイン」から設定し、アプリを更新すると使えるようになります。",
    broken:
      "年度まとめプラグインの設定に問題があるため、まとめを表示できません。アプリの管理者が、アプリの設定画面の「プラグイン」から設定を開いて直してください。",
    failed:
      "年度まとめを表示できませんでした。ページを読み込み直しても表示されないときは、アプリの管理者に知らせてください。",
  },
  en: {
    unset:
      "The annual summary plugin is not set up yet. An administrator of the app sets it up under Plug-ins in the app's settings and updates the app.",
    broken:
      "The settings of the annual summary plugin have a problem, so nothing can be shown. An administrator of the app corrects them under Plug-ins in the app's settings.",
    failed:
      "The annual summary could not be shown. If it still fails after reloading the page, tell the administrator of the app.",
  },
};

export const noticeMessage = (code: NoticeCode, language: Language): string =>
  notices[language][code];

export const settingsLinkText: Readonly<Record<Language, string>> = {
  ja: "プラグインの設定を開く",
  en: "Open the plugin's settings",
};
