import { forgetRequest } from "./forget-request";
import type { KintoneClient } from "./kintone-client";
import { KintoneError } from "./kintone-error";

/** How long an answer of kintone may take. */
export interface TimeLimits {
  readonly answerMs: number;
  /** For files, which may be large and the line slow. */
  readonly fileMs: number;
}

/** Longer than the largest page of records takes on a slow day. */
const ANSWER_MS = 30_000;
const FILE_FACTOR = 10;

export const timeLimits = (answerMs = ANSWER_MS): TimeLimits => ({
  answerMs,
  fileMs: answerMs * FILE_FACTOR,
});

/**
 * The same client, whose every request ends in time, and whose errors don't
 * hold the request.
 * @throws KintoneError "timedOut" from each of its methods; kintone may have
 *   done all the same what it was asked for
 */
export const limitTime = (
  { record, app, file }: KintoneClient,
  { answerMs, fileMs }: TimeLimits,
): KintoneClient => ({
  record: limited(record, answerMs),
  app: limited(app, answerMs),
  file: limited(file, fileMs),
});

const limited = <Part extends object>(part: Part, limitMs: number): Part =>
  new Proxy(part, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name);
      return typeof member === "function"
        ? (...args: unknown[]) =>
            inTime(member.apply(target, args) as Promise<unknown>, limitMs)
        : member;
    },
  });

/** @throws KintoneError "timedOut" when it takes longer */
export const inTime = <T>(answer: Promise<T>, limitMs: number): Promise<T> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new KintoneError({ code: "timedOut" })),
      limitMs,
    );
    answer
      .then(resolve, (error: unknown) => reject(forgetRequest(error)))
      .finally(() => clearTimeout(timer));
  });
