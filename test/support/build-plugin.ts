import { ensureBuilt } from "../../scripts/build/ensure-built";

/** Builds the plugin before the tests that load it, and for them only. */
export const setup = async (): Promise<void> => {
  await ensureBuilt();
};
