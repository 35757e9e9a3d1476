import { templateCheckMessages } from "../i18n/documents/template-check-messages";
import type { RecordShown, RecordTool } from "./show-on-record";

/** Record whose templates were changed by the form that was saved last, until its page is shown. */
const CHANGED = "nendo-matome.templates";

interface FormShown extends RecordShown {
  readonly recordId?: number | string;
}

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

/** Notices which files a form began with, and whether others were saved. */
export class TemplateChanges {
  private before = "";

  open({ record }: FormShown): void {
    this.before = filesOf(record);
  }

  saved({ appId, record, recordId }: FormShown): void {
    const id = String(recordId ?? record.$id?.value ?? "");
    if (id !== "" && filesOf(record) !== this.before) {
      sessionStorage.setItem(CHANGED, `${appId}/${id}`);
    }
  }

  /** Whether the page that is shown is that of a record whose files were just changed; told once. */
  static takeChanged(appId: RecordShown["appId"], recordId: string): boolean {
    const changed = sessionStorage.getItem(CHANGED);
    sessionStorage.removeItem(CHANGED);
    return changed === `${appId}/${recordId}`;
  }
}

/** Attached files of a record, of whatever field: few records of a city have any. */
const filesOf = (record: RecordShown["record"]): string =>
  JSON.stringify(
    Object.entries(record).flatMap(([code, cell]) =>
      (cell as { readonly type?: string }).type === "FILE"
        ? [
            [
              code,
              (cell.value as readonly File[]).map(({ name, size }) => [
                name,
                String(size),
              ]),
            ],
          ]
        : [],
    ),
  );

interface File {
  readonly name: string;
  readonly size: number | string;
}
