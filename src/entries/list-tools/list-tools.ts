import { button, element } from "../../form/page/element";
import { ensureFormStyle } from "../../form/page/form-style";
import { offerStop } from "../../form/page/offer-stop";
import { loadSettings } from "../../kintone/page/config-store";
import { mayAddRecords } from "../../kintone/page/may-add-records";
import type { Page } from "../../kintone/page/page";
import { pageLanguage } from "../../kintone/page/page";
import { settingsAt } from "../../settings/settings-at";
import type { ListShown } from "../show-on-list";
import { gridTool } from "./grid-tool";
import { importTool } from "./import-tool";
import { listKinds } from "./list-kind";
import type { ListTool } from "./list-tool";

/**
 * Offers above the lists of meetings and activities what adds many of them, to
 * those who may add records; nothing above the summary and the lists of other
 * apps. What is open stays while kintone turns a list's pages.
 */
export const showListTools = (
  { appId, viewName }: ListShown,
  pluginId: string,
  page: Page,
): void => {
  const space = page.headerSpace();
  const stored = loadSettings(pluginId);
  if (space === null || stored.state !== "valid") return;
  const settings = settingsAt(stored.settings, String(appId));
  if (shown?.appId === appId && isAnyOpen(shown.place)) {
    // kintone may have made the space anew.
    if (!space.contains(shown.place)) space.prepend(shown.place);
    return;
  }
  shown?.place.remove();
  shown = undefined;
  if (settings.summaryViews.includes(viewName)) return;
  const kinds = listKinds(String(appId), settings, pageLanguage());
  if (kinds.length === 0) return;
  ensureFormStyle();
  const place = element("div", {
    "data-nendo-list-tools": "",
    "aria-busy": "true",
  });
  space.prepend(place);
  shown = { appId, place };
  void mayAddRecords().then((mayAdd) => {
    place.removeAttribute("aria-busy");
    if (!mayAdd) return;
    offer(place, [
      ...kinds.map((kind) => gridTool(kind, page)),
      ...kinds.map(importTool),
    ]);
  });
};

let shown: { readonly appId: number; readonly place: HTMLElement } | undefined;

const isAnyOpen = (place: HTMLElement): boolean =>
  place.querySelector("nendo-grid, dialog[open]") !== null;

const offer = (place: HTMLElement, tools: readonly ListTool[]): void => {
  const answer = element("span", { role: "status" });
  const openers = tools.map((tool) => {
    const opener = button(tool.label, () => {
      opener.disabled = true;
      const stop = new AbortController();
      const { opening } = tool;
      answer.textContent = opening?.text ?? "";
      const takeBackStop =
        opening && offerStop(opener, opening.stop, () => stop.abort());
      const closed = () => {
        opener.disabled = false;
        opener.focus();
      };
      void tool
        .open(place, closed, stop.signal)
        .catch((error: unknown) => {
          console.error(error);
          return tool.failed;
        })
        .then((sentence) => {
          answer.textContent = sentence ?? "";
          const isStanding = sentence === undefined && tool.isInPlace === true;
          opener.disabled = isStanding;
          takeBackStop?.();
        });
    });
    return opener;
  });
  place.append(
    element("div", { class: "nendo-form-actions" }, ...openers, answer),
  );
};
