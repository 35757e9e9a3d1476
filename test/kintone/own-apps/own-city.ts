import type { LabelledForm } from "../../../src/settings/labelled-form";
import type { Settings } from "../../../src/settings/settings";
import type { Summary } from "../../../src/summary/summary";
import { exampleSettings } from "../../settings/example-settings";
import {
  createApp,
  startHarness,
  type Harness,
} from "../../support/local-kintone";
import { summaryOf } from "../summary-of";

type Properties = Parameters<typeof createApp>[2];
type Sources = Settings["sources"];

/** A local kintone with apps of a city's own. */
export interface OwnCity extends Harness {
  /** Makes an app with these fields and records; returns its number. */
  readonly app: (
    name: string,
    properties: readonly unknown[],
    records?: readonly Readonly<Record<string, unknown>>[],
  ) => Promise<string>;
  readonly add: (
    app: string,
    records: readonly Readonly<Record<string, unknown>>[],
  ) => Promise<readonly string[]>;
  /** The summary of 2022, or of other years, as an administrator sees it. */
  readonly summary: (
    settings: Settings,
    fiscalYears?: readonly number[],
  ) => Promise<Summary>;
  /** The form as the settings screen reads it. */
  readonly form: (app: string) => Promise<LabelledForm>;
}

export const startOwnCity = async (): Promise<OwnCity> => {
  const harness = await startHarness();
  const { client } = harness;
  const add: OwnCity["add"] = async (app, records) => {
    const cells = records.map((record) =>
      Object.fromEntries(
        Object.entries(record).map(([code, value]) => [code, { value }]),
      ),
    );
    const { records: added } = await client.record.addAllRecords({
      app,
      records: cells,
    });
    return added.map(({ id }) => id);
  };
  return {
    ...harness,
    add,
    app: async (name, properties, records = []) => {
      const app = await createApp(
        client,
        name,
        Object.fromEntries(
          properties.map((property) => [
            (property as { readonly code: string }).code,
            property,
          ]),
        ) as Properties,
      );
      await add(app, records);
      return app;
    },
    summary: (settings, fiscalYears) =>
      summaryOf(
        { ...harness, appId: "", settings } as never,
        settings,
        "admin",
        fiscalYears,
      ),
    form: async (app) => {
      const { properties } = await client.app.getFormFields({ app });
      return properties as unknown as LabelledForm;
    },
  };
};

/** Settings of the example for these sources only. */
export const settingsFor = (
  sources: Sources,
  changes: Partial<Settings> = {},
): Settings => ({ ...exampleSettings(), ...changes, sources });

/** A field of a form whose label is its code. */
export const field = (
  type: string,
  code: string,
  more: Readonly<Record<string, unknown>> = {},
) => ({ type, code, label: code, ...more });

/** A field with choices. */
export const choices = (
  type: string,
  code: string,
  ...labels: readonly string[]
) =>
  field(type, code, {
    options: Object.fromEntries(
      labels.map((label, index) => [label, { label, index: String(index) }]),
    ),
  });
