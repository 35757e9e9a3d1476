import { isLostAnswer } from "../rest/errors/lost-answer";
import { inTime, type TimeLimits } from "../rest/time-limit";
import { unlessStopped } from "../rest/unless-stopped";

/** What saving the settings of a plugin asks of kintone and of whoever saves. */
export interface SettingsSaving {
  /** Revision of the app's settings, another one after every change of them; undefined where it may not be known. */
  readonly revision: () => Promise<string | undefined>;
  /** As the screen was opened; undefined where it is not known. */
  readonly openedAt: string | undefined;
  /** Whether settings that someone saved meanwhile may be replaced. */
  readonly mayReplace: () => Promise<boolean>;
  /** Never ends when kintone does not take them. */
  readonly store: () => Promise<void>;
  /** How long kintone may take. */
  readonly limits: Pick<TimeLimits, "answerMs" | "startTimer">;
  /** Whoever waits may stop it. */
  readonly signal?: AbortSignal;
}

/** Saved, left as others saved them, or nobody knows. */
export type SettingsSaved = "saved" | "kept" | "unknown";

/**
 * Saves settings, unless the app was changed since the screen was opened and
 * whoever saves keeps that. When kintone does not say that it has them, the
 * revision tells; when it is stopped while kintone stores them, nobody knows.
 * @throws what reading the revision or storing throws; nothing was saved then
 */
export const saveSettingsSurely = async ({
  revision,
  openedAt,
  mayReplace,
  store,
  limits,
  signal,
}: SettingsSaving): Promise<SettingsSaved> => {
  const before = await unlessStopped(revision(), signal);
  const isOther =
    openedAt !== undefined && before !== undefined && before !== openedAt;
  if (isOther && !(await mayReplace())) return "kept";
  try {
    const stored = inTime(store(), limits.answerMs, limits.startTimer);
    await unlessStopped(stored, signal);
    return "saved";
  } catch (error) {
    if (signal?.aborted) return "unknown";
    if (!isLostAnswer(error)) throw error;
    const after = await unlessStopped(revision(), signal).catch(
      () => undefined,
    );
    return before !== undefined && after !== undefined && after !== before
      ? "saved"
      : "unknown";
  }
};
