import { isDeepStrictEqual } from "node:util";
import { expect } from "vitest";
import type { KintoneClient } from "../../../src/kintone/rest/kintone-client";
import { loadRows } from "../../../src/kintone/sources/load-rows";
import type { LoadedRows } from "../../../src/kintone/sources/loaded-rows";
import { deploy } from "../../support/local-kintone";
import type { City } from "../city";
import { meetingRecord, startCity } from "../city";

/** What is asked of the records of an app. */
interface Asked {
  readonly fields: readonly string[];
  readonly query: string;
}

/** Told before a request for records goes, and once its answer is there. */
interface Watcher {
  readonly before?: (asked: Asked) => Promise<unknown>;
  readonly after?: (asked: Asked) => Promise<unknown>;
}

/** The theme of records that only a group may see. */
const SECRET = "秘";
const GROUP = "Administrators";
const MINUTE_MS = 60_000;

/** All fields are asked for when rows are made; other requests only look. */
export const isReading = ({ fields }: Asked): boolean =>
  fields.includes("参加者");

export const isByNumber = ({ query }: Asked): boolean =>
  query.includes("$id in");

export const isList = ({ query }: Asked): boolean =>
  query.includes("desc, $id desc");

/** That the meetings of two readings are the same. */
export const expectSame = (
  one: LoadedRows,
  other: LoadedRows | undefined,
): void => {
  // Thousands of rows are compared often, and said what differs seldom.
  if (isDeepStrictEqual(one.meetings, other?.meetings)) return;
  expect(one.meetings).toEqual(other?.meetings);
};

/** Meetings that change while a clerk reads them; the clock is that of the test. */
export class ChangingCity {
  /** Numbers of the records in the order in which they came. */
  readonly ids: string[] = [];

  private constructor(
    readonly city: City,
    private readonly clock: { now: number },
  ) {}

  static async start(at: number): Promise<ChangingCity> {
    const clock = { now: at };
    const city = await startCity({ now: () => new Date(clock.now) });
    const entity = (code: string, viewable: boolean) => ({
      entity: { type: "GROUP" as const, code },
      viewable,
      editable: viewable,
      deletable: viewable,
      includeSubs: false,
    });
    await city.client.app.updateRecordAcl({
      app: city.appId,
      rights: [
        {
          filterCond: `テーマ = "${SECRET}"`,
          entities: [entity(GROUP, true), entity("everyone", false)],
        },
      ],
    });
    await deploy(city.client, city.appId);
    return new ChangingCity(city, clock);
  }

  pass(minutes: number): void {
    this.clock.now += minutes * MINUTE_MS;
  }

  /** @param minutesAgo what its administrator may say of a new record: a 更新日時 of before, or of later */
  async add(count: number, day: string, minutesAgo?: number): Promise<void> {
    const { ids } = await this.city.client.record
      .addAllRecords({
        app: this.city.appId,
        records: Array.from({ length: count }, (_, index) => ({
          ...meetingRecord(day, String(index % 50)),
          ...(minutesAgo === undefined
            ? {}
            : { 更新日時: { value: this.minute(minutesAgo) } }),
        })),
      })
      .then(({ records }) => ({ ids: records.map(({ id }) => id) }));
    this.ids.push(...ids);
  }

  async change(
    places: readonly number[],
    record: Readonly<Record<string, { readonly value: string }>>,
  ): Promise<void> {
    const ids = [...new Set(places.map((place) => this.idAt(place)))];
    if (ids.length === 0) return;
    await this.city.client.record.updateAllRecords({
      app: this.city.appId,
      records: ids.map((id) => ({ id, record })),
    });
  }

  /** Whether only the group sees it. */
  async hide(place: number, isSecret: boolean): Promise<void> {
    await this.change([place], { テーマ: { value: isSecret ? SECRET : "" } });
  }

  async remove(places: readonly number[]): Promise<void> {
    const gone = new Set(places.map((place) => this.idAt(place)));
    if (gone.size === 0) return;
    await this.city.client.record.deleteRecords({
      app: this.city.appId,
      ids: [...gone],
    });
    this.ids.splice(0, Infinity, ...this.ids.filter((id) => !gone.has(id)));
  }

  /** The clerk's membership changes what he sees, and no record. */
  async admit(isMember: boolean): Promise<void> {
    const { store } = this.city.kintone;
    const clerk = store.users.get("clerk");
    if (clerk === undefined) throw new Error("There is no clerk.");
    await store.transact(() => {
      store.users.put("clerk", { ...clerk, groups: isMember ? [GROUP] : [] });
    });
  }

  /** What the clerk reads. @param known of which only the changes are read where that can be told */
  read(known?: LoadedRows, watcher: Watcher = {}): Promise<LoadedRows> {
    return loadRows({
      settings: this.city.settings,
      fiscalYears: [2022],
      connect: () => watched(this.city.clientOf("clerk"), watcher),
      retryDelaysMs: [],
      isWatched: true,
      ...(known && { known }),
    });
  }

  private idAt(place: number): string {
    return this.ids.at(place % this.ids.length) ?? "";
  }

  private minute(minutesAgo: number): string {
    const at = new Date(this.clock.now - minutesAgo * MINUTE_MS);
    return `${at.toISOString().slice(0, 16)}:00Z`;
  }
}

/** The same client; whoever watches is waited for. */
const watched = (
  client: KintoneClient,
  { before, after }: Watcher,
): KintoneClient => {
  const record = Object.create(client.record) as KintoneClient["record"];
  record.getRecords = async (params: unknown) => {
    const { fields = [], query = "" } = params as Partial<Asked>;
    await before?.({ fields, query });
    const answer = await client.record.getRecords(params as never);
    await after?.({ fields, query });
    return answer as never;
  };
  return { record, app: client.app, file: client.file };
};
