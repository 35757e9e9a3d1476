import { templateCheckMessages } from "../i18n/documents/template-check-messages";
import type { RecordTool } from "./show-on-record";

/**
 * The look at templates, in the form of a 年度まとめ record and on its page.
 * @param recordId whose stored templates are looked at; absent in a form
 * @param isAsked shown without a press
 */
export const templateTool = (
  recordId?: string,
  isAsked = false,
): RecordTool => ({
  text: (language) => templateCheckMessages[language].open,
  failed: (language) => templateCheckMessages[language].openFailed,
  fits: ({ sources }) => sources.summaries?.fields.templates !== undefined,
  isAsked,
  open: async ({ space, settings, language }) => {
    const { mountTemplateCheck } =
      await import("../ui/templates/mount-template-check");
    return mountTemplateCheck({
      space,
      settings,
      language,
      ...(recordId === undefined ? {} : { recordId }),
    });
  },
});
