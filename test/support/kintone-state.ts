import type { LocalKintone } from "../../scripts/local-kintone/local-kintone";

type Store = LocalKintone["store"];

/** What a kintone holds but for records, by collection and key. It replaces values and never changes them: others may hold the same. */
export type Held = ReadonlyMap<string, readonly (readonly [string, unknown])[]>;

export const heldIn = ({ collections }: Store): Held =>
  new Map(collections.map((each) => [each.name, each.entries()]));

/** Everything that a kintone holds. */
export interface KintoneState {
  readonly held: Held;
  readonly records: readonly (readonly [
    app: number,
    records: ReturnType<ReturnType<Store["records"]>["all"]>,
  ])[];
}

export const stateOf = (store: Store): KintoneState => ({
  held: heldIn(store),
  records: store.apps.values().map(({ id }) => [id, store.records(id).all()]),
});

/** Gives a kintone in which nothing was made yet what another held. */
export const loadState = (store: Store, state: KintoneState): void => {
  for (const collection of store.collections) {
    for (const [key, value] of state.held.get(collection.name) ?? []) {
      collection.load(key, value);
    }
  }
  for (const [app, records] of state.records) {
    for (const record of records) store.records(app).load(record);
  }
};
