import type { AppDefinition } from "../../../src/apps/definition/app-definition";
import type { ViewDefinition } from "../../../src/apps/definition/view-definition";
import { changeApp, requireAppId, type SetupContext } from "../setup-context";

/** Adds the lists that the app lacks, behind those that it has. */
export async function addMissingViews(
  context: SetupContext,
  app: AppDefinition,
): Promise<void> {
  const id = requireAppId(context, app.key);
  const { client } = context;
  const preview = await client.app.getViews({ app: id, preview: true });
  const live = await client.app.getViews({ app: id });
  const missing = app.views.filter(({ name }) => !(name in preview.views));
  if (missing.length === 0) {
    const isLive = app.views.every(({ name }) => name in live.views);
    if (!isLive) context.undeployed.add(app.key);
    return;
  }
  const names = missing.map(({ name }) => name).join("」「");
  const next = Object.keys(preview.views).length;
  await changeApp(context, app, `に一覧「${names}」を追加`, () =>
    client.app.updateViews({
      app: id,
      // Lists that are not sent would be deleted.
      views: {
        ...preview.views,
        ...Object.fromEntries(
          missing.map((view, index) => [
            view.name,
            viewParameter(view, next + index),
          ]),
        ),
      },
    }),
  );
}

const viewParameter = (view: ViewDefinition, index: number) =>
  view.type === "LIST"
    ? { ...view, index, fields: [...view.fields] }
    : { ...view, index };
