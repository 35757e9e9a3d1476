import type { LocalKintoneOptions } from "../../scripts/local-kintone/local-kintone";

/** A deploy of the service takes 5 to 10 seconds. */
const SERVICE_DEPLOY_MS = 5_000;

/**
 * Whether browser tests run on a local kintone with the delays and without the
 * extras of the service: `LOCAL_KINTONE=as-service npm test -- test/e2e`.
 */
export const isAsService = process.env.LOCAL_KINTONE === "as-service";

/**
 * How a local kintone of a browser test is started.
 * @param quick as it is when nothing else was asked for
 */
export const kintoneOptions = (
  quick: LocalKintoneOptions,
): LocalKintoneOptions =>
  isAsService
    ? { ...quick, deployDelayMs: SERVICE_DEPLOY_MS, apiLab: false }
    : quick;
