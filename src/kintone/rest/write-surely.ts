import type { KintoneClient } from "./kintone-client";
import { isLostAnswer, isUntouched, mayComeLate } from "./errors/lost-answer";
import { patienceOf } from "./patience";
import { isRevisionConflict } from "./errors/revision-conflict";
import { toKintoneError } from "./errors/to-kintone-error";
import { unlessStopped } from "./unless-stopped";

/** Something to write, whose outcome can be read. */
export interface SureWrite<Found, Result> {
  readonly client: Pick<KintoneClient, "patience">;
  /** What kintone holds now. */
  readonly read: () => Promise<Found>;
  /**
   * What is left to do, as kintone is now.
   * @param isUnsure whether something was sent before of which kintone has not said that it was done
   */
  readonly next: (
    found: Found,
    isUnsure: boolean,
  ) => Step<Result> | Promise<Step<Result>>;
  /** Whoever waits may stop it: nothing more is sent then. */
  readonly signal?: AbortSignal | undefined;
  /** Sent twice it would be done twice: no revision holds it back. */
  readonly isOnce?: boolean;
}

interface Step<Result> {
  /** Absent: nothing is left to do, or nothing may be done. Throws for an answer that is not kintone's. */
  readonly send?: () => Promise<unknown>;
  /** What it comes to, once it is sent. */
  readonly result: Result;
}

/** What became of it. */
export type Written<Result> =
  | { readonly state: "done"; readonly result: Result }
  /** Surely. */
  | { readonly state: "notDone"; readonly error: unknown }
  /** Others kept changing it; nothing was written. */
  | { readonly state: "keepsChanging" }
  /** No answer came, and reading did not tell. */
  | { readonly state: "unknown"; readonly error: unknown };

/**
 * The one way to write. What is sent either carries the revision that was read,
 * so that it can be done once only, or is not sent again unless kintone surely
 * did nothing. When an answer is lost, late or not kintone's, reading tells
 * what became of it; what others changed meanwhile is read again first. When it
 * is stopped before anything was sent, it is not done; after that it is unknown.
 * @throws what `next` throws before anything was sent
 */
export const writeSurely = async <Found, Result>(
  write: SureWrite<Found, Result>,
): Promise<Written<Result>> => {
  const { client, isOnce = false, signal } = write;
  let lost: Lost | undefined;
  let timeouts = 0;
  for (const pause of [...patienceOf(client).writeAgainMs, undefined]) {
    const found = await readPatiently(write);
    if ("error" in found) {
      return lost === undefined
        ? { state: "notDone", ...found }
        : { state: "unknown", ...lost };
    }
    const step = await stepAfter(write, found.value, lost);
    if ("state" in step) return step;
    const { send, result } = step;
    if (send === undefined) return { state: "done", result };
    if (signal?.aborted) {
      return lost === undefined
        ? { state: "notDone", error: signal.reason }
        : { state: "unknown", ...lost };
    }
    const isAllowed = lost === undefined || !isOnce || isUntouched(lost.error);
    const error =
      isAllowed && timeouts < MOST_TIMEOUTS
        ? await failureOf(send, signal)
        : undefined;
    if (error === "none") return { state: "done", result };
    if (error !== undefined && isLostAnswer(error.reason)) {
      if (isTimeout(error.reason)) timeouts += 1;
      // Of several it is the one that may still come that leaves it open.
      if (lost === undefined || !mayComeLate(lost.error)) {
        lost = { error: error.reason };
      }
    } else if (error !== undefined && isStopped(error.reason)) {
      return { state: "unknown", error: error.reason };
    } else if (error !== undefined && !isRevisionConflict(error.reason)) {
      return lost !== undefined && mayComeLate(lost.error)
        ? { state: "unknown", ...lost }
        : { state: "notDone", error: error.reason };
    }
    if (pause !== undefined) await pauseOf(pause, signal);
  }
  if (lost === undefined) return { state: "keepsChanging" };
  const last = await readPatiently(write);
  if ("error" in last) return { state: "unknown", ...lost };
  const step = await stepAfter(write, last.value, lost);
  if ("state" in step) return step;
  if (step.send === undefined) return { state: "done", result: step.result };
  return { state: mayComeLate(lost.error) ? "unknown" : "notDone", ...lost };
};

const failureOf = async (
  send: () => Promise<unknown>,
  signal: AbortSignal | undefined,
): Promise<"none" | { readonly reason: unknown }> => {
  try {
    await unlessStopped(send(), signal);
    return "none";
  } catch (reason) {
    return { reason };
  }
};

const isTimeout = (error: unknown): boolean =>
  toKintoneError(error).code === "timedOut";

/** What was sent of which kintone has not said that it was done. */
interface Lost {
  readonly error: unknown;
}

const stepAfter = async <Found, Result>(
  { next }: SureWrite<Found, Result>,
  found: Found,
  lost: Lost | undefined,
): Promise<Step<Result> | Written<Result>> => {
  try {
    return await next(found, lost !== undefined);
  } catch (error) {
    if (lost === undefined) throw error;
    return { state: "unknown", ...lost };
  }
};

/** Each takes as long as patience allows; a third one would find a way that is closed. */
const MOST_TIMEOUTS = 2;

const readPatiently = async <Found>({
  client,
  read,
  signal,
}: Pick<SureWrite<Found, unknown>, "client" | "read" | "signal">): Promise<
  { readonly value: Found } | { readonly error: unknown }
> => {
  let timeouts = 0;
  for (const pause of [...patienceOf(client).writeAgainMs, undefined]) {
    try {
      return { value: await unlessStopped(read(), signal) };
    } catch (error) {
      if (isTimeout(error)) timeouts += 1;
      const isOver = pause === undefined || timeouts >= MOST_TIMEOUTS;
      if (isOver || !isLostAnswer(error)) return { error };
      await pauseOf(pause, signal);
    }
  }
  throw new RangeError("the last reading returns");
};

const isStopped = (error: unknown): boolean =>
  toKintoneError(error).code === "stopped";

/** Ends early when it is stopped, which the next reading tells. */
const pauseOf = (
  milliseconds: number,
  signal: AbortSignal | undefined,
): Promise<void> =>
  unlessStopped(
    new Promise<void>((resolve) => {
      setTimeout(resolve, milliseconds);
    }),
    signal,
  ).catch(() => undefined);
