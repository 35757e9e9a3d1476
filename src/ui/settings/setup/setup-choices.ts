import {
  ADVISER_NAMES,
  UNNAMED_ADVISER,
} from "../../../apps/defaults/field-choices";
import type { Programme } from "../../../apps/programmes/programme";
import { PROGRAMMES } from "../../../apps/programmes/programmes";
import { programmeOf } from "../../../apps/programmes/with-programme";
import { SUMMARY_VIEW_NAME } from "../../../apps/summary-view-name";
import type { AppWishes } from "../../../apps/tailor-app";
import type { RecordChoices } from "../../../fields/record-choices";
import type { SourceName } from "../../../fields/fields";
import type { Language } from "../../../i18n/language";
import type { Settings, Source } from "../../../settings/settings";
import type { AppAnswers } from "../../../setup/answers";
import { isNew } from "../../../setup/apps/arrange-form";
import { missingFields } from "../../../setup/apps/add-fields";
import { flatten, type FormFields } from "../../../setup/inspect/existing-form";
import { plannedIn } from "../../../setup/planned-steps";
import type { AppPlan, SetupPlan } from "../../../setup/plan";
import { asItIs, hasPluginPart } from "../../../setup/plan";

/** What an administrator decides about making apps. */
export interface SetupChoices {
  /** About apps with our names that may be somebody else's. */
  readonly answers: AppAnswers;
  /** What may be done to apps that were there before. */
  readonly ticks: ReadonlySet<Tick>;
  /** Names of advisers, with commas between them. */
  readonly advisers: string;
  readonly withSample: boolean;
}

export const NO_CHOICES: SetupChoices = {
  answers: {},
  ticks: new Set(),
  advisers: "",
  withSample: false,
};

/** Apps that the settings name are known; the others are looked for, or as was answered. */
export const answersWith = (
  settings: Settings,
  { answers }: SetupChoices,
): AppAnswers => ({
  ...answers,
  ...Object.fromEntries(
    Object.entries(settings.sources).flatMap(([name, source]) =>
      source.appId === ""
        ? []
        : [
            [
              name,
              {
                way: "known" as const,
                appId: source.appId,
                hasList: settings.summaryViews.length > 0,
              },
            ],
          ],
    ),
  ),
});

/** What the apps are made for, in the words of the settings. */
const programmeIn = (settings: Settings): Programme => {
  const { words, ranks, sections, terms } = settings;
  const name = programmeOf(settings);
  // No setting holds the kinds of themes; those of another programme would be wrong.
  const { themeCategories } =
    name === undefined ? { themeCategories: [OTHER_THEME] } : PROGRAMMES[name];
  return {
    name: words.programme,
    words,
    ranks,
    sections,
    terms,
    themeCategories,
  };
};

/** The one kind of themes that every programme has. */
const OTHER_THEME = "その他";

/** The sample names its own advisers. */
export const wishesWith = (
  { advisers, withSample }: SetupChoices,
  settings: Settings,
  labelLanguage: Language,
): AppWishes => {
  const own = advisers
    .split(/[,、，]/u)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const names = [...new Set([...(withSample ? ADVISER_NAMES : []), ...own])];
  return {
    programme: programmeIn(settings),
    labelLanguage,
    adviserNames: names.length === 0 ? [UNNAMED_ADVISER] : names,
  };
};

/** One of ours gets what it lacks or lets ranks be, or one of the city's gets the plugin or the list. */
export type Tick = `${SourceName}.${TickKind}`;
type TickKind = "parts" | "ranks" | "plugin" | "view";

/** What is ticked, of whichever app. */
export const kindOfTick = (tick: Tick): TickKind =>
  tick.slice(tick.indexOf(".") + 1) as TickKind;

/** What can be ticked about an app that was there before: nothing is added to it unasked. */
export const ticksOf = (
  app: AppPlan,
  pluginId: string | undefined,
): readonly Tick[] => {
  if (app.way === "none" || app.existing?.live === undefined) return [];
  const { key, existing } = app;
  if (app.way === "complete") {
    return [
      ...(plannedIn(app).length > 0 ? [`${key}.parts` as const] : []),
      ...(app.ranks === "locked" ? [`${key}.ranks` as const] : []),
    ];
  }
  const { plugins, views } = existing.preview;
  const lacksPlugin =
    hasPluginPart(key) && !plugins.some(({ id }) => id === pluginId);
  const lacksView =
    key === "meetings" && !app.hasList && !(SUMMARY_VIEW_NAME in views);
  return [
    ...(lacksPlugin ? [`${key}.plugin` as const] : []),
    ...(lacksView ? [`${key}.view` as const] : []),
  ];
};

/** The plan as far as it was ticked. */
export const tickedPlan = (
  plan: SetupPlan,
  { ticks }: SetupChoices,
): SetupPlan => ({
  ...plan,
  apps: plan.apps.map((app): AppPlan => {
    if (app.way === "none") return app;
    const { key } = app;
    if (app.way === "complete") {
      const wasThere = app.existing?.live !== undefined;
      const ticked = wasThere && !ticks.has(`${key}.parts`) ? asItIs(app) : app;
      return ticks.has(`${key}.ranks`)
        ? { ...ticked, ranks: "unlock" }
        : ticked;
    }
    const withPlugin = ticks.has(`${key}.plugin`);
    return { ...app, withPlugin, withView: ticks.has(`${key}.view`) };
  }),
});

/**
 * The settings of the screen with what was made: what somebody mapped stays as
 * it is, also fields that were left out of it, and gets the fields that were
 * just added.
 */
export const joinSettings = (
  before: Settings,
  fitting: Settings,
  { apps }: SetupPlan,
): Settings => {
  const sources = apps.flatMap(
    (app): (readonly [SourceName, Source<string>])[] => {
      const mapped: Source<string> | undefined = before.sources[app.key];
      const made: Source<string> | undefined = fitting.sources[app.key];
      if (made === undefined) return mapped ? [[app.key, mapped]] : [];
      if (mapped === undefined || mapped.appId === "") return [[app.key, made]];
      const added = app.way === "complete" ? missingFields(app) : {};
      const fields = {
        ...fieldsAmong(made, flatten(added)),
        ...mapped.fields,
      };
      return [[app.key, { ...mapped, fields }]];
    },
  );
  const makesMeetings = apps.some(
    (app) => app.way === "complete" && app.key === "meetings" && isNew(app),
  );
  return {
    ...before,
    ...(makesMeetings ? { choices: withOwnPrincipal(before) } : {}),
    sources: Object.fromEntries(sources),
    summaryViews:
      before.summaryViews.length > 0
        ? before.summaryViews
        : fitting.summaryViews,
  };
};

/** The new form offers the word of the settings for whom a meeting counts: it has to mean that. */
const withOwnPrincipal = ({ words, choices }: Settings): RecordChoices => {
  const { principal } = choices.role;
  const own = words.principal.ja;
  return principal.includes(own)
    ? choices
    : { ...choices, role: { ...choices.role, principal: [...principal, own] } };
};

const fieldsAmong = (
  { fields }: Source<string>,
  form: FormFields,
): Source<string>["fields"] =>
  Object.fromEntries(
    Object.entries(fields).filter(([, code]) => form.has(code ?? "")),
  );
