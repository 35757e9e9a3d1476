import type { TemplateResult } from "lit";
import { html } from "lit";
import "../../waiting";
import type { SettingsScreen } from "./settings-screen";

/** While an app is read; whoever waits long can stop it. */
export const waitingView = ({
  messages,
  stopReading,
}: SettingsScreen): TemplateResult =>
  html`<nendo-waiting
    .text=${messages.sources.reading}
    .stopText=${messages.stop}
    @nendo-stop=${stopReading}
  ></nendo-waiting>`;
