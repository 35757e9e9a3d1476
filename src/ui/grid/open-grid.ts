import { monthOf } from "../../domain/calendar/calendar-date";
import { wordsIn } from "../../domain/words/words";
import type { EnteredKind } from "../../entering/enterable-fields";
import { joinSentences } from "../../i18n/join-sentences";
import { gridMessages } from "../../i18n/entering/grid-messages";
import { explainError } from "../../i18n/error-messages";
import type { Language } from "../../i18n/language";
import { RecordAdder } from "../../kintone/adding/record-adder";
import { keptRows } from "../../kintone/adding/kept-rows";
import { ownDrawer } from "../../kintone/adding/own-drawer";
import type { Page } from "../../kintone/page/page";
import { recordUrl } from "../../kintone/page/record-url";
import { today } from "../../kintone/page/today";
import { pageClient } from "../../kintone/rest/page-client";
import { toKintoneError } from "../../kintone/rest/errors/to-kintone-error";
import { unlessStopped } from "../../kintone/rest/unless-stopped";
import type { Settings, Source } from "../../settings/settings";
import { gridColumns } from "./grid-columns";
import { GridPlace } from "./grid-place";
import { GridSession } from "./grid-session";
import { GridView } from "./grid-view";
import type { KeptGrid } from "./saving/kept-grid";

/** Where and for whom a grid is opened. */
export interface GridRequest {
  readonly space: HTMLElement;
  readonly kind: EnteredKind;
  readonly source: Source<string>;
  /** As the records of the app are entered by: see settingsAt() */
  readonly settings: Settings;
  readonly language: Language;
  readonly page: Pick<Page, "confirm">;
  readonly closed: () => void;
  /** Stops opening it. */
  readonly signal: AbortSignal;
}

/**
 * Opens the grid of an app in a space, with what was typed before and not saved.
 * @returns the sentence that says why it can't be opened
 */
export const openGrid = async (
  request: GridRequest,
): Promise<string | undefined> => {
  const { closed, kind, language, page, settings, signal, source, space } =
    request;
  const messages = gridMessages[language];
  const words = wordsIn(settings.words, language);
  const day = today();
  let place: GridPlace;
  try {
    place = await unlessStopped(
      GridPlace.open(kind, source, settings, day),
      signal,
    );
  } catch (error) {
    const reason = toKintoneError(error);
    const { title, advice } = explainError(reason, language);
    const why = joinSentences([title, advice]);
    return reason.code === "stopped" ? why : messages.readFailed(why);
  }
  const view = new GridView();
  const client = pageClient(source.guestSpaceId);
  const { code: user } = kintone.getLoginUser();
  const session = new GridSession({
    place,
    columns: gridColumns(
      kind,
      place.fields,
      place.given,
      place.personLabel ?? words.staff,
    ),
    adder: new RecordAdder({ client, appId: source.appId, author: user }),
    month: kind === "meetings" ? monthOf(day) : undefined,
    changed: () => view.refresh(),
  });
  const drawer = await ownDrawer(`nendo-matome:grid:${kind}:${source.appId}`);
  const kept = keptRows<KeptGrid>(drawer.key, {
    user,
    token: kintone.getRequestToken(),
  });
  const before = await kept.take();
  if (before !== undefined && before.rows.length > 0) {
    session.restore(before);
    view.say(messages.restored(before.rows.length));
  } else if (drawer.isBesideOther) view.say(messages.besideOther);
  view.parts = {
    place,
    session,
    messages,
    language,
    words,
    kept,
    closed: () => {
      drawer.letGo();
      closed();
    },
    confirm: (question) => page.confirm(question),
    recordUrl: (recordId) => recordUrl({ ...source, recordId }),
  };
  space.append(view);
  await view.begin();
  return undefined;
};
