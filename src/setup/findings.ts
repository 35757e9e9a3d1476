import { UNNAMED_ADVISER } from "../apps/defaults/field-choices";
import { nameOf, stepOf } from "./change";
import { flatten } from "./inspect/existing-form";
import type { CompletedApp, SetupPlan, UsedApp } from "./plan";
import { hasPluginPart } from "./plan";
import { plannedIn } from "./planned-steps";
import type { ToldStep } from "./setup-step";
import type { Understanding } from "./understood-choices";
import { choicesLacking } from "./understood-choices";

/** What was found, and what the setup does not change by itself in a form that somebody already uses. */
export const findings = (
  { apps, understanding }: SetupPlan,
  pluginId: string | undefined,
): readonly ToldStep[] =>
  apps.flatMap((app): readonly ToldStep[] => {
    const name = nameOf(app);
    if (app.way === "none") {
      return [{ state: "note", step: stepOf("leftOut", { app: name }) }];
    }
    if (app.way === "use") return usedFindings(app, pluginId);
    const { existing, isUnfinished } = app;
    if (existing === undefined) return [];
    const { appId, live, preview } = existing;
    const what =
      isUnfinished || live === undefined ? "unfinishedFound" : "appFound";
    const isChanged = plannedIn(app).length > 0;
    const isPending = live !== undefined && live.revision !== preview.revision;
    return [
      { state: "found", step: stepOf(what, { app: name, appId }) },
      ...missingInForm(app, understanding),
      ...(app.ranks === "locked"
        ? [
            {
              state: "note",
              step: stepOf("ranksLocked", { app: name }),
            } as const,
          ]
        : []),
      ...(isChanged && isPending
        ? [
            {
              state: "note",
              step: stepOf("pendingChanges", { app: name }),
            } as const,
          ]
        : []),
    ];
  });

const usedFindings = (
  app: UsedApp,
  pluginId: string | undefined,
): readonly ToldStep[] => {
  const { key, name, appId, fields, withPlugin, withView, hasList, existing } =
    app;
  const hasPlugin = existing?.preview.plugins.some(({ id }) => id === pluginId);
  const count = Object.keys(fields).length;
  return [
    {
      state: "found",
      step: stepOf("appUsed", { app: name, appId, fields: count }),
    },
    ...(hasPluginPart(key) && !withPlugin && !hasPlugin
      ? [
          {
            state: "byHand",
            step: stepOf("pluginByHand", { app: name }),
          } as const,
        ]
      : []),
    ...(key === "meetings" && !withView && !hasList
      ? [
          {
            state: "byHand",
            step: stepOf("viewByHand", { app: name }),
          } as const,
        ]
      : []),
  ];
};

/** What nobody asked for to be added is no concern; a table of ours should have all its columns. */
const missingInForm = (
  { key, definition: { name, fields }, existing, fields: added }: CompletedApp,
  understanding: Understanding,
): readonly ToldStep[] =>
  Object.entries(fields)
    .filter(([code]) => !added.includes(code))
    .filter(([code]) => existing?.preview.form.has(code))
    .flatMap(([code, field]) => [...flatten({ [code]: field })])
    .flatMap(([code, { choices, label }]): readonly ToldStep[] => {
      const here = existing?.preview.form.get(code);
      const fact = { app: name, field: here?.label ?? label };
      if (here === undefined) {
        return [{ state: "note", step: stepOf("tableFieldMissing", fact) }];
      }
      const absent = choicesLacking(
        key,
        code,
        choices.filter((choice) => choice !== UNNAMED_ADVISER),
        here.choices,
        understanding,
      );
      if (absent.length === 0) return [];
      const step = stepOf("choicesMissing", { ...fact, choices: absent });
      return [{ state: "note", step }];
    });

/** The forms in which nobody has named the advisers yet. */
export const unnamedAdvisers = ({ apps }: SetupPlan): readonly ToldStep[] =>
  apps.flatMap((app) => {
    if (app.way !== "complete") return [];
    const { existing, definition } = app;
    const form = existing?.preview.form ?? flatten(definition.fields);
    return [...form]
      .filter(([, { choices }]) => choices.includes(UNNAMED_ADVISER))
      .map(([, { label: field }]) => ({
        state: "byHand" as const,
        step: stepOf("adviserUnnamed", {
          app: definition.name,
          field,
          choice: UNNAMED_ADVISER,
        }),
      }));
  });
