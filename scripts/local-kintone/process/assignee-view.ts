import type { AppConfig, View } from "../state/app";
import type { Store } from "../state/store";

/** Name of the built-in list of records whose turn it is for the user. */
const ASSIGNEE_VIEW = "(作業者が自分)";

/** Adds or removes the built-in list that comes with process management. */
export function syncAssigneeView(config: AppConfig, store: Store): AppConfig {
  const isOn = config.process?.enable === true;
  const all = Object.values(config.views);
  const hasView = all.some(({ builtinType }) => builtinType === "ASSIGNEE");
  if (isOn === hasView) return config;
  const views = isOn
    ? [newView(config, store), ...all]
    : all.filter(({ builtinType }) => builtinType !== "ASSIGNEE");
  return {
    ...config,
    views: Object.fromEntries(
      views.map((view, index) => [
        view.name,
        { ...view, index: String(index) },
      ]),
    ),
  };
}

function newView({ properties }: AppConfig, store: Store): View {
  const codeOf = (type: string): string =>
    Object.values(properties).find((field) => field.type === type)?.code ?? "";
  const number = codeOf("RECORD_NUMBER");
  return {
    type: "LIST",
    builtinType: "ASSIGNEE",
    name: ASSIGNEE_VIEW,
    id: String(5_520_000 + store.next("view")),
    fields: [number, codeOf("STATUS"), codeOf("UPDATED_TIME")],
    filterCond: `${codeOf("STATUS_ASSIGNEE")} in (LOGINUSER())`,
    sort: `${number} desc`,
    index: "0",
  };
}
