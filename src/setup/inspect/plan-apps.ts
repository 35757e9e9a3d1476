import type { AppDefinition } from "../../apps/definition/app-definition";
import type { SourceName } from "../../fields/fields";
import { answerOf } from "../../kintone/rest/errors/to-kintone-error";
import type { LabelledForm } from "../../settings/labelled-form";
import type { AppAnswer, AppAnswers } from "../answers";
import type { AppPlan, CompletedApp, UsedApp } from "../plan";
import { SetupFailure } from "../setup-failure";
import type { AppQuestion } from "../setup-failure-code";
import type { SetupHost } from "../setup-host";
import { chooseApp } from "./choose-app";
import { findCandidates, readOwn } from "./find-candidates";
import { missingParts } from "./missing-parts";
import type { ExistingApp } from "./read-app";
import { readApp } from "./read-app";
import { recogniseApp } from "./recognise-app";

/**
 * What is to become of each app; reads only.
 * @param definitions as this city wants them
 * @throws SetupFailure with every question that has no answer
 */
export const planApps = async (
  host: SetupHost,
  definitions: readonly AppDefinition[],
  answers: AppAnswers,
  isUnlocking: boolean,
): Promise<readonly AppPlan[]> => {
  const searched = definitions.flatMap((definition) => {
    const answer = answers[definition.key];
    if (answer === undefined) return [definition];
    return answer.way === "new" ? [{ ...definition, name: answer.name }] : [];
  });
  const candidates = await findCandidates(host, searched);
  const questions: AppQuestion[] = [];
  const apps: AppPlan[] = [];
  const completed = (
    definition: AppDefinition,
    existing: ExistingApp | undefined,
    { isUnfinished = false, isChosen = false } = {},
  ): CompletedApp => ({
    way: "complete",
    key: definition.key,
    definition,
    ...(existing ? { existing } : {}),
    isUnfinished,
    ...missingParts(definition, existing, {
      plugin: host.plugin?.id,
      isUnlocking,
      isChosen,
    }),
  });
  for (const definition of definitions) {
    const answer = answers[definition.key];
    const found = candidates.get(definition.key);
    if (answer !== undefined && answer.way !== "new") {
      apps.push(await answered(host, definition, answer, completed));
    } else if (found !== undefined) {
      const name = answer?.name ?? definition.name;
      const choice = chooseApp({ ...definition, name }, found);
      if ("question" in choice) questions.push(choice.question);
      else {
        const { existing, isUnfinished } = choice;
        apps.push(
          completed({ ...definition, name }, existing, { isUnfinished }),
        );
      }
    }
  }
  if (questions.length > 0) {
    throw new SetupFailure({ code: "undecided", facts: { questions } });
  }
  return apps;
};

const answered = async (
  host: SetupHost,
  definition: AppDefinition,
  answer: Exclude<AppAnswer, { way: "new" }>,
  completed: (
    definition: AppDefinition,
    existing: ExistingApp,
    said?: { readonly isChosen?: boolean },
  ) => CompletedApp,
): Promise<AppPlan> => {
  const { key, name } = definition;
  if (answer.way === "none") return { way: "none", key, name };
  if (answer.way === "add") {
    const existing = await readNamed(host, answer.appId);
    const own = { ...definition, name: existing.preview.name };
    return completed(own, existing, { isChosen: true });
  }
  const existing = await readOwn(host, answer.appId).catch(
    notThere(answer.appId),
  );
  if (answer.way === "known" && existing && isOurs(definition, existing)) {
    const own = { ...definition, name: existing.preview.name };
    return completed(own, existing);
  }
  return used(host, key, answer, existing);
};

const isOurs = (definition: AppDefinition, { preview }: ExistingApp): boolean =>
  recogniseApp(definition, { ...preview, isLookedUp: false }).isOurs;

const used = async (
  host: SetupHost,
  key: SourceName,
  answer: Extract<AppAnswer, { way: "use" | "known" }>,
  existing: ExistingApp | undefined,
): Promise<UsedApp> => {
  const { appId, withPlugin, withView } = answer;
  const mayAdd = {
    ...(withPlugin === undefined ? {} : { withPlugin }),
    ...(withView === undefined ? {} : { withView }),
  };
  const properties =
    existing?.live?.properties ?? (await formOf(host, appId)).properties;
  const unique = Object.values(properties)
    .filter((field) => "unique" in field && field.unique === true)
    .map(({ code }) => code);
  return {
    way: "use",
    key,
    appId,
    name: existing?.preview.name ?? appId,
    ...mayAdd,
    ...(existing ? { existing } : {}),
    hasList: answer.way === "known" && answer.hasList === true,
    fields: host.guess(key, properties as LabelledForm),
    uniqueCodes: unique,
  };
};

const formOf = (host: SetupHost, app: string) =>
  host.client.app.getFormFields({ app }).catch(notThere(app));

const readNamed = (host: SetupHost, app: string): Promise<ExistingApp> =>
  readApp(host, app).catch(notThere(app));

const notThere =
  (appId: string) =>
  (error: unknown): never => {
    if (answerOf(error).status !== 404) throw error;
    throw new SetupFailure({ code: "appNotThere", facts: { appId } }, error);
  };
