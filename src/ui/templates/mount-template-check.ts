import type { Language } from "../../i18n/language";
import { sessionClient } from "../../kintone/rest/session-client";
import { unlessStopped } from "../../kintone/rest/unless-stopped";
import type { Settings } from "../../settings/settings";
import { TemplateCheck } from "./template-check";
import { templateProblems } from "./template-problems";

/** Where templates are looked at. */
interface TemplatePlace {
  readonly space: HTMLElement;
  readonly settings: Settings;
  readonly language: Language;
  /** Whose templates; absent in a form, which kintone gives no content of. */
  readonly recordId?: string;
}

/** Opens the look at templates, in place of an earlier one. */
export const mountTemplateCheck = ({
  space,
  settings,
  language,
  recordId,
}: TemplatePlace): undefined => {
  space.querySelector("nendo-template-check")?.remove();
  const check = new TemplateCheck();
  check.language = language;
  if (recordId !== undefined) {
    check.readStored = (signal) =>
      unlessStopped(
        templateProblems(settings, sessionClient, language, recordId),
        signal,
      );
  }
  space.append(check);
  return undefined;
};
