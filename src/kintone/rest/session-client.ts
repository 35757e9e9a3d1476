import { KintoneRestAPIClient } from "@kintone/rest-api-client";
// The copy that the client itself sends by: another one would limit nothing.
import axios from "axios/dist/browser/axios.cjs";
import type { KintoneClient } from "./kintone-client";
import { limitTime, timeLimits } from "./time-limit";

const LIMITS = timeLimits();

// A request that is only left behind keeps one of the page's few connections, and a retry would queue behind it.
axios.interceptors.request.use((config) => {
  config.timeout = config.url?.includes("/file.json")
    ? LIMITS.fileMs
    : LIMITS.answerMs;
  return config;
});

/**
 * Cybozu's client with the rights of whoever is logged in to the page.
 * @param guestSpaceId of the apps, when they are in a guest space
 */
export const sessionClient = (
  guestSpaceId: string | undefined,
): KintoneClient => limitTime(wholeSessionClient(guestSpaceId), LIMITS);

/** The same with everything that it can do; see setupClient(). */
export const wholeSessionClient = (
  guestSpaceId: string | undefined,
): KintoneRestAPIClient =>
  new KintoneRestAPIClient(guestSpaceId === undefined ? {} : { guestSpaceId });
