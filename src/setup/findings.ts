import { UNNAMED_ADVISER } from "../apps/defaults/field-choices";
import type { TableDefinition } from "../apps/definition/field-definition";
import { nameOf, stepOf } from "./change";
import { flatten, type FormFields } from "./inspect/existing-form";
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
  app: CompletedApp,
  understanding: Understanding,
): readonly ToldStep[] =>
  Object.entries(app.definition.fields)
    .filter(([code]) => !app.fields.includes(code))
    .filter(([code]) => app.existing?.preview.form.has(code))
    .flatMap(([code, field]): readonly ToldStep[] => [
      ...("fields" in field ? missingColumns(app, code, field) : []),
      ...missingChoices(app, flatten({ [code]: field }), understanding),
    ]);

const missingColumns = (
  { definition: { name }, existing }: CompletedApp,
  table: string,
  { fields }: TableDefinition,
): readonly ToldStep[] =>
  Object.entries(fields)
    .filter(([code]) => existing?.preview.form.has(code) !== true)
    .map(([code, column]) => ({
      state: "note",
      step: stepOf("tableFieldMissing", {
        app: name,
        table: existing?.preview.form.get(table)?.label ?? table,
        field: column.label ?? code,
        code,
        type: column.type,
        choices: "options" in column ? Object.keys(column.options) : [],
      }),
    }));

const missingChoices = (
  { key, definition: { name }, existing }: CompletedApp,
  fields: FormFields,
  understanding: Understanding,
): readonly ToldStep[] =>
  [...fields].flatMap(([code, { choices }]): readonly ToldStep[] => {
    const here = existing?.preview.form.get(code);
    if (here === undefined) return [];
    const absent = choicesLacking(
      key,
      code,
      choices.filter((choice) => choice !== UNNAMED_ADVISER),
      here.choices,
      understanding,
    );
    if (absent.length === 0) return [];
    const step = stepOf("choicesMissing", {
      app: name,
      field: here.label,
      choices: absent,
    });
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
