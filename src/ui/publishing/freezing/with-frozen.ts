import { asFrozen } from "../../../summary/as-frozen";
import type { LoadedSummary } from "../../summary/summary-source";

/**
 * What is shown of a summary that was just loaded: what was frozen where there
 * is such, with the records as they are now on its other side.
 * @param live as the records are now
 * @param renewed the summary anew; undefined as long as nothing changed
 */
export const withFrozen = (
  live: Omit<LoadedSummary, "current">,
  renewed: (signal: AbortSignal) => Promise<LoadedSummary | undefined>,
): LoadedSummary => {
  const { freezing } = live;
  const now: LoadedSummary = {
    ...live,
    ...(freezing.state === "frozen" ? { counterpart: () => frozen } : {}),
    current: async (signal) => {
      const anew = await renewed(signal);
      if (anew === undefined) return now;
      return (anew.isFrozenShown ? anew.counterpart?.() : undefined) ?? anew;
    },
  };
  if (freezing.state !== "frozen") return now;
  const { snapshot, pictures } = freezing;
  const frozen: LoadedSummary = {
    ...asFrozen(now),
    isFrozenShown: true,
    colors: snapshot.colors,
    picture: async (fileKey) => pictures.get(fileKey) ?? live.picture(fileKey),
    current: async (signal) => (await renewed(signal)) ?? frozen,
    counterpart: () => now,
  };
  return frozen;
};
