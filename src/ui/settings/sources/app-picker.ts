import { Combobox } from "kintone-ui-component/lib/combobox";
import type { TemplateResult } from "lit";
import { html } from "lit";
import type { SourceSlot } from "../../../settings/source-slots";
import type { KnownApp } from "../../../settings/match-apps";
import type { Source } from "../../../settings/settings";
import { kuc } from "../../kuc";
import type { AppPlace } from "../../../settings/place-source";
import type { SettingsScreen } from "../screen/settings-screen";

/** Chooses the app of a source; typing a part of its name searches. */
export const appPicker = (
  screen: SettingsScreen,
  name: SourceSlot,
  source: Source<string> | undefined,
): TemplateResult => {
  const { messages, apps } = screen;
  const path = `sources.${name}.appId`;
  return html`<div class="nendo-config-app" data-path=${path}>
    ${kuc(
      Combobox,
      {
        label: messages.sources.app,
        items: appItems(screen, source),
        value: source ? valueOf(source) : "",
        error: screen.problemAt(path),
      },
      {
        change: ({ detail }) =>
          screen.chooseApp(
            name,
            apps.find((app) => valueOf(app) === detail.value),
          ),
      },
    )}
  </div>`;
};

const appItems = (
  screen: SettingsScreen,
  source: Source<string> | undefined,
) => {
  const { apps, messages } = screen;
  const isListed =
    !source || apps.some((app) => valueOf(app) === valueOf(source));
  return [
    { label: messages.sources.noApp, value: "" },
    ...apps.map((app) => ({
      label: labelOf(screen, app),
      value: valueOf(app),
    })),
    ...(isListed
      ? []
      : [{ label: unlistedLabel(screen, source), value: valueOf(source) }]),
  ];
};

/** An app that is gone, or one of a file that was not found here. */
const unlistedLabel = (
  { messages }: SettingsScreen,
  { appId }: Source<string>,
): string =>
  appId === ""
    ? messages.sources.chooseAgain
    : messages.sources.unknownApp(appId);

const labelOf = (
  { messages, thisApp }: SettingsScreen,
  app: KnownApp,
): string => {
  const label = messages.sources.appOption(app.name, app.appId);
  return valueOf(app) === valueOf(thisApp)
    ? `${label} ${messages.sources.thisApp}`
    : label;
};

const valueOf = ({ appId, guestSpaceId = "" }: AppPlace): string =>
  `${guestSpaceId}/${appId}`;
