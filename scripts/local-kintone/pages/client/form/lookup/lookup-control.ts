import type {
  FieldProperty,
  LookupProperty,
} from "../../../../state/field-property";
import { h } from "../../dom";
import type { RecordData } from "../../record-data";
import { textButton } from "../../widgets/buttons";
import type { Control, ControlEnv } from "../control";
import { pickLookupRecord } from "./lookup-picker";
import { LookupSource } from "./lookup-source";

/** The key field of a lookup with its buttons. */
export interface LookupControl extends Control {
  /** False while text was typed that no record was fetched for. */
  isConfirmed(): boolean;
  /** Whether it was fetched or cleared here: only then its copies change. */
  isFetched(): boolean;
  /** Fetches by the typed key, asking when several records could be meant. */
  fetch(): Promise<void>;
  clear(): void;
}

/**
 * Wraps the input of a lookup's key. `onCopy` gets the chosen record of the
 * related app, or null when the lookup was cleared.
 */
export function createLookupControl(
  property: FieldProperty,
  lookup: LookupProperty,
  key: Control,
  env: ControlEnv,
  onCopy: (record: RecordData | null) => void,
): LookupControl {
  const { texts } = env;
  const source = new LookupSource(env.rest, lookup);
  let confirmed = text(key.read());
  let isFetched = false;
  const note = h("p", { class: "lk-lookup-note", role: "status" });
  note.hidden = true;

  const say = (sentence: string): void => {
    note.textContent = sentence;
    note.hidden = sentence === "";
  };
  const take = (record: RecordData): void => {
    const value = record[lookup.relatedKeyField]?.value;
    key.write(value);
    confirmed = text(value);
    isFetched = true;
    say(texts.lookupDone);
    onCopy(record);
  };
  const fetch = async (): Promise<void> => {
    const typed = text(key.read());
    const exact = typed === "" ? [] : await source.exact(typed);
    const only = exact[0];
    if (exact.length === 1 && only !== undefined) {
      take(only);
      return;
    }
    const chosen = await pickLookupRecord({
      label: property.label,
      lookup,
      properties: await source.properties(),
      records: await source.candidates(typed),
      texts,
      env,
    });
    if (chosen !== null) take(chosen);
  };
  const clear = (): void => {
    key.write("");
    confirmed = "";
    isFetched = true;
    say("");
    onCopy(null);
  };
  const buttons = [
    textButton(texts.lookupGet, "normal", () => fetch()),
    textButton(texts.lookupClear, "normal", clear),
  ];

  return {
    element: h(
      "div",
      {},
      h("div", { class: "lk-lookup" }, key.element, ...buttons),
      note,
    ),
    read: key.read,
    write: (value) => {
      key.write(value);
      confirmed = text(value);
      say("");
    },
    setDisabled: (isDisabled) => {
      key.setDisabled(isDisabled);
      for (const button of buttons) button.disabled = isDisabled;
    },
    isConfirmed: () => text(key.read()) === confirmed,
    isFetched: () => isFetched,
    fetch,
    clear,
  };
}

function text(value: unknown): string {
  return value === null || value === undefined ? "" : String(value);
}
