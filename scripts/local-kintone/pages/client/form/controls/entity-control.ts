import { fill, h } from "../../dom";
import type { EntityValue } from "../../record-data";
import { iconButton } from "../../widgets/buttons";
import type { Control, ControlEnv } from "../control";
import type { EntityKind } from "../directory";

let lists = 0;

/** People, organizations or groups, chosen by name. */
export function createEntityControl(
  kind: EntityKind,
  env: ControlEnv,
): Control {
  let chosen: readonly EntityValue[] = [];
  let isDisabled = false;
  lists += 1;
  const suggestions = h("datalist", { id: `entities-${lists}` });
  const badges = h("div", { class: "lk-entities" });
  const input = h("input", {
    class: "lk-input",
    type: "text",
    list: suggestions.id,
    placeholder: env.texts.search,
    "aria-label": env.label,
    change: () => choose(),
  });

  const label = (entity: EntityValue): string =>
    `${entity.name} (${entity.code})`;
  const show = (): void =>
    fill(
      badges,
      ...chosen.map((entity) =>
        h(
          "span",
          { class: "lk-entity" },
          entity.name,
          !isDisabled &&
            iconButton("close", `${env.texts.remove}: ${entity.name}`, () => {
              chosen = chosen.filter((one) => one !== entity);
              show();
              env.onChange();
            }),
        ),
      ),
    );
  const choose = async (): Promise<void> => {
    const text = input.value.trim();
    input.value = "";
    const found = (await env.directory.list(kind)).find((entity) =>
      [label(entity), entity.name, entity.code].includes(text),
    );
    if (found === undefined || chosen.some((one) => one.code === found.code))
      return;
    chosen = [...chosen, { code: found.code, name: found.name }];
    show();
    env.onChange();
  };
  env.directory
    .list(kind)
    .then((entities) =>
      fill(
        suggestions,
        ...entities.map((entity) => h("option", { value: label(entity) })),
      ),
    );

  return {
    element: h("div", {}, badges, input, suggestions),
    read: () => chosen.map(({ code, name }) => ({ code, name })),
    write: (value) => {
      chosen = Array.isArray(value) ? (value as EntityValue[]) : [];
      show();
    },
    setDisabled: (disabled) => {
      isDisabled = disabled;
      input.disabled = disabled;
      show();
    },
  };
}
