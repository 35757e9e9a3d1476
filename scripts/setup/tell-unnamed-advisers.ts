import { UNNAMED_ADVISER } from "../../src/apps/defaults/field-choices";
import { readForm } from "./apps/existing-form";
import type { SetupContext } from "./setup-context";

/** Reminds of the forms in which nobody has named the advisers yet. */
export async function tellUnnamedAdvisers(
  context: SetupContext,
): Promise<void> {
  for (const app of context.apps) {
    for (const [code, { choices }] of await readForm(context, app, "live")) {
      if (!choices.includes(UNNAMED_ADVISER)) continue;
      context.say(
        `手作業：アプリ「${app.name}」の「${code}」の選択肢「${UNNAMED_ADVISER}」を、登用している方の氏名に変えてください（初めて実行するときは --advisers で指定できます）`,
      );
    }
  }
}
