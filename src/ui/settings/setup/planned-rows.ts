import type { TemplateResult } from "lit";
import { html, nothing } from "lit";
import type { Language } from "../../../i18n/language";
import { setupScreenMessages } from "../../../i18n/setup/setup-screen-messages";
import {
  stepMessage,
  toldStepMessage,
} from "../../../i18n/setup/setup-step-messages";
import { findings } from "../../../setup/findings";
import type { AppPlan, SetupPlan } from "../../../setup/plan";
import { plannedIn } from "../../../setup/planned-steps";
import type { Tick } from "./setup-choices";
import { kindOfTick, ticksOf } from "./setup-choices";
import type { SetupSession } from "./setup-session";

/** What will happen to each app, with a box to tick for everything that changes one that is there. */
export const plannedRows = (
  session: SetupSession,
  plan: SetupPlan,
  language: Language,
): TemplateResult => {
  const messages = setupScreenMessages[language];
  const rows = plan.apps.map((app) => row(session, app, language));
  const notes = findings(plan, session.pluginId).filter(
    ({ state }) => state === "note" || state === "byHand",
  );
  const hasTicks = plan.apps.some(
    (app) => ticksOf(app, session.pluginId).length > 0,
  );
  return html`<h3 class="nendo-setup-heading">${messages.willHappen}</h3>
    <ul class="nendo-setup-rows">
      ${rows}
    </ul>
    ${
      hasTicks
        ? html`<p class="nendo-config-help">${messages.unchanged}</p>`
        : nothing
    }
    <ul class="nendo-setup-steps">
      ${notes.map((told) => html`<li>${toldStepMessage(told, language)}</li>`)}
    </ul>`;
};

const row = (
  session: SetupSession,
  app: AppPlan,
  language: Language,
): TemplateResult =>
  html`<li>
    <p>${sentence(app, language)}</p>
    ${ticksOf(app, session.pluginId).map((tick) =>
      tickBox(session, app, tick, language),
    )}
  </li>`;

const sentence = (app: AppPlan, language: Language): string => {
  const messages = setupScreenMessages[language];
  if (app.way === "none") return messages.leaves(app.name);
  if (app.way === "use") return messages.uses(app.name, app.appId);
  const { definition, existing, isUnfinished } = app;
  const { name, fields, views } = definition;
  if (existing === undefined) {
    return messages.creates(name, Object.keys(fields).length, views.length);
  }
  return isUnfinished || existing.live === undefined
    ? messages.goesOn(name, existing.appId)
    : messages.stays(name, existing.appId);
};

const tickBox = (
  session: SetupSession,
  app: AppPlan,
  tick: Tick,
  language: Language,
): TemplateResult => {
  const messages = setupScreenMessages[language];
  const { ticks } = session.choices;
  const toggle = (event: Event): void => {
    const isTicked = (event.target as HTMLInputElement).checked;
    const others = [...ticks].filter((each) => each !== tick);
    session.choose({ ticks: new Set(isTicked ? [...others, tick] : others) });
  };
  const kind = kindOfTick(tick);
  const label = {
    parts: messages.addParts,
    ranks: messages.unlockRanks,
    plugin: messages.addPlugin,
    view: messages.addView,
  }[kind];
  return html`<label class="nendo-setup-tick">
      <input
        type="checkbox"
        .checked=${ticks.has(tick)}
        data-tick=${tick}
        @change=${toggle}
      />
      ${label}
    </label>
    ${
      kind === "parts"
        ? html`<ul class="nendo-setup-steps">
            ${plannedIn(app).map(
              (step) => html`<li>${stepMessage(step, language)}</li>`,
            )}
            ${
              app.way === "complete" && app.fields.length > 0
                ? html`<li>${app.fields.join("、")}</li>`
                : nothing
            }
          </ul>`
        : nothing
    }`;
};
