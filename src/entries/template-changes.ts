import type { RecordShown } from "./show-on-record";

/** Record whose templates were changed by the form that was saved last, until its page is shown. */
const CHANGED = "nendo-matome.templates";

interface FormShown extends RecordShown {
  readonly recordId?: number | string;
}

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
