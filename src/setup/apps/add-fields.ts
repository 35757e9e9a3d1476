import type { AppDefinition } from "../../apps/definition/app-definition";
import { changeApp, type SetupRun, stepOf } from "../change";
import type { AppPlan, CompletedApp } from "../plan";
import { formProperties } from "./form-properties";
import { lookupTargetIn } from "./lookup-target";

/** Adds the fields that the app lacks; what is there stays as it is. */
export const addFields = async (
  run: SetupRun,
  app: CompletedApp,
  apps: readonly AppPlan[],
): Promise<void> => {
  const { key, definition, fields } = app;
  if (fields.length === 0) return;
  const step = stepOf("addFields", {
    app: definition.name,
    count: fields.length,
  });
  const targetOf = lookupTargetIn(apps, run.appIds);
  await changeApp(run, key, step, (place) =>
    run.host.client.app.addFormFields({
      ...place,
      properties: formProperties(missingFields(app), targetOf),
    }),
  );
};

/** The fields that it lacks. */
export const missingFields = ({
  definition,
  fields,
}: Pick<CompletedApp, "definition" | "fields">): AppDefinition["fields"] =>
  Object.fromEntries(
    Object.entries(definition.fields).filter(([code]) => fields.includes(code)),
  );
