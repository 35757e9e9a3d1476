import type { Language } from "../../i18n/language";
import { decodeAnnualSummary } from "../../kintone/decode/decode-annual-summary";
import { holdsPublishedFigures } from "../../kintone/published/holds-published-figures";
import { sessionClient } from "../../kintone/rest/session-client";
import type { Settings } from "../../settings/settings";
import { PublishedImport } from "./published-import";

/** A 年度まとめ record on its own page. */
export interface PublishedPlace {
  readonly space: HTMLElement;
  /** As kintone hands it to the page's event. */
  readonly record: unknown;
  readonly settings: Settings;
  readonly language: Language;
}

/** Opens the dialog that takes 公表値 into the record; kept in the space for the next time. */
export const openPublishedImport = async ({
  space,
  record,
  settings,
  language,
}: PublishedPlace): Promise<undefined> => {
  const source = settings.sources.summaries;
  if (!holdsPublishedFigures(source)) return undefined;
  const known = space.querySelector<PublishedImport>("nendo-published-import");
  const dialog = known ?? new PublishedImport();
  if (known === null) {
    const { value } = decodeAnnualSummary(record, source, settings);
    const { $id } = record as { readonly $id?: { readonly value?: unknown } };
    dialog.language = language;
    dialog.ownYears = value?.fiscalYears ?? [];
    dialog.place = {
      client: sessionClient(source.guestSpaceId),
      source,
      settings,
      recordId: String($id?.value),
    };
    space.append(dialog);
  }
  await dialog.open();
  return undefined;
};
