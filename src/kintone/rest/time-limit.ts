import { forgetRequest } from "./forget-request";
import type { KintoneClient } from "./kintone-client";
import { KintoneError } from "./errors/kintone-error";

/** Calls `over` when the time is up. @returns what calls it off */
export type StartTimer = (limitMs: number, over: () => void) => () => void;

/** How long an answer of kintone may take. */
export interface TimeLimits {
  readonly answerMs: number;
  /** For files, which may be large and the line slow. */
  readonly fileMs: number;
  readonly startTimer: StartTimer;
}

const byClock: StartTimer = (limitMs, over) => {
  const timer = setTimeout(over, limitMs);
  return () => clearTimeout(timer);
};

/** Longer than the largest page of records takes on a slow day. */
const ANSWER_MS = 30_000;
const FILE_FACTOR = 10;

/** @param startTimer absent: by the clock */
export const timeLimits = (
  answerMs = ANSWER_MS,
  startTimer = byClock,
): TimeLimits => ({
  answerMs,
  fileMs: answerMs * FILE_FACTOR,
  startTimer,
});

/**
 * The same client, whose every request ends in time, and whose errors don't
 * hold the request.
 * @throws KintoneError "timedOut" from each of its methods; kintone may have
 *   done all the same what it was asked for
 */
export const limitTime = (
  { record, app, file }: KintoneClient,
  { answerMs, fileMs, startTimer }: TimeLimits,
): KintoneClient => ({
  record: limited(record, answerMs, startTimer),
  app: limited(app, answerMs, startTimer),
  file: limited(file, fileMs, startTimer),
});

const limited = <Part extends object>(
  part: Part,
  limitMs: number,
  startTimer: StartTimer,
): Part =>
  new Proxy(part, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name);
      return typeof member === "function"
        ? (...args: unknown[]) =>
            inTime(
              member.apply(target, args) as Promise<unknown>,
              limitMs,
              startTimer,
            )
        : member;
    },
  });

/** @throws KintoneError "timedOut" when it takes longer */
export const inTime = <T>(
  answer: Promise<T>,
  limitMs: number,
  startTimer = byClock,
): Promise<T> =>
  new Promise((resolve, reject) => {
    const callOff = startTimer(limitMs, () =>
      reject(new KintoneError({ code: "timedOut" })),
    );
    answer
      .then(resolve, (error: unknown) => reject(forgetRequest(error)))
      .finally(callOff);
  });
