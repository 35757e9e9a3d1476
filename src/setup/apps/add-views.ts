import type { ViewDefinition } from "../../apps/definition/view-definition";
import type { SourceName } from "../../fields/fields";
import { changeApp, type SetupRun, stepOf } from "../change";

/** Adds lists to an app, behind those that it has. */
export const addViews = async (
  run: SetupRun,
  {
    key,
    app,
    views,
    before,
  }: {
    readonly key: SourceName;
    /** Its name. */
    readonly app: string;
    readonly views: readonly ViewDefinition[];
    /** The lists that it has; those that are not sent would be deleted. */
    readonly before: Readonly<Record<string, object>>;
  },
): Promise<void> => {
  if (views.length === 0) return;
  const step = stepOf("addViews", {
    app,
    views: views.map(({ name }) => name),
  });
  const next = Object.keys(before).length;
  type Views = Parameters<typeof run.host.client.app.updateViews>[0]["views"];
  await changeApp(run, key, step, (place) =>
    run.host.client.app.updateViews({
      ...place,
      views: {
        ...before,
        ...Object.fromEntries(
          views.map((view, index) => [
            view.name,
            viewParameter(view, next + index),
          ]),
        ),
      } as Views,
    }),
  );
};

const viewParameter = (view: ViewDefinition, index: number) =>
  view.type === "LIST"
    ? { ...view, index, fields: [...view.fields] }
    : { ...view, index };
