import type { KintoneRestAPIClient } from "@kintone/rest-api-client";
import { addDays } from "../../src/domain/calendar/calendar-date";
import {
  firstDayOfFiscalYear,
  fiscalYearOf,
} from "../../src/domain/calendar/fiscal-year";
import { today } from "../../src/kintone/page/today";
import { deploy } from "../support/local-kintone";
import type { City, CityApp } from "./city";
import { toRecord } from "./city";

/** The list of each app. */
export const CITY_VIEW = "今年の記録";

/** Days of this fiscal year, none of them still to come. */
const dayOfYear = (index: number): string => {
  const now = today();
  const day = addDays(firstDayOfFiscalYear(fiscalYearOf(now, 4), 4), index);
  return day < now ? day : now;
};

const nobody = { type: "ONE", entities: [] } as const;

/** Makes the apps of a city with their records; gives their numbers by their names. */
export const createCity = async (
  client: KintoneRestAPIClient,
  { apps }: City,
): Promise<Readonly<Record<string, string>>> => {
  const ids: Record<string, string> = {};
  for (const app of apps) ids[app.name] = await createApp(client, app);
  return ids;
};

const createApp = async (
  client: KintoneRestAPIClient,
  { name, form, process, records }: CityApp,
): Promise<string> => {
  const { app } = await client.app.addApp({ name });
  await client.app.addFormFields({ app, properties: form as never });
  const [first = ""] = Object.keys(form);
  await client.app.updateViews({
    app,
    views: {
      [CITY_VIEW]: { type: "LIST", name: CITY_VIEW, index: 0, fields: [first] },
    },
  });
  if (process !== undefined) await setUpProcess(client, app, process.states);
  await deploy(client, app);
  const { ids } = await client.record.addRecords({
    app,
    records: records(dayOfYear).map((record) =>
      toRecord(form, record),
    ) as never,
  });
  for (const [index, id] of ids.entries()) {
    const state = process?.of[index];
    if (state !== undefined && state !== process?.states[0])
      await client.record.updateRecordStatus({ app, id, action: state });
  }
  return app;
};

/** From the first state to each of the others, by an action of its name. */
const setUpProcess = async (
  client: KintoneRestAPIClient,
  app: string,
  states: readonly string[],
): Promise<void> => {
  await client.app.updateProcessManagement({
    app,
    enable: true,
    states: Object.fromEntries(
      states.map((name, index) => [
        name,
        { name, index: String(index), assignee: nobody },
      ]),
    ) as never,
    actions: states
      .slice(1)
      .map((name) => ({ name, from: states[0] ?? "", to: name })),
  });
};
