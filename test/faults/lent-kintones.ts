import {
  createLocalKintone,
  type LocalKintone,
} from "../../scripts/local-kintone/local-kintone";
import type { Held } from "../support/kintone-state";

/** Kintones for cells that change one as a whole: each is lent to one cell after the other. */
export class LentKintones {
  private readonly all: LocalKintone[] = [];
  private readonly free: LocalKintone[] = [];

  /** A kintone that holds this, no records, and nothing else. */
  async lend(held: Held): Promise<LocalKintone> {
    const kintone = this.free.pop() ?? (await this.start());
    const { store } = kintone;
    await store.transact(() => {
      for (const { id } of store.apps.values()) {
        const records = store.records(id);
        for (const record of [...records.ids]) records.delete(record);
      }
      for (const collection of store.collections) {
        if (PEOPLE.has(collection.name)) continue;
        for (const [key] of collection.entries()) collection.delete(key);
        for (const [key, value] of held.get(collection.name) ?? []) {
          collection.put(key, value);
        }
      }
    });
    return kintone;
  }

  giveBack(kintone: LocalKintone): void {
    this.free.push(kintone);
  }

  async close(): Promise<void> {
    for (const kintone of this.all) await kintone.close();
  }

  private async start(): Promise<LocalKintone> {
    const kintone = await createLocalKintone({
      deployDelayMs: 1,
      apiLab: true,
    });
    this.all.push(kintone);
    return kintone;
  }
}

/** The same in every kintone. */
const PEOPLE: ReadonlySet<string> = new Set([
  "users",
  "organizations",
  "groups",
]);

/** Of a kintone in which nothing was made yet. */
export const NOTHING: Held = new Map();
