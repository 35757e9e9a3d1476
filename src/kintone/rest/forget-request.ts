/** What the client's library keeps of a request in its errors. */
interface RequestError {
  config?: unknown;
  request?: unknown;
  response?: { config?: unknown; request?: unknown };
}

/**
 * The same error without the request that failed: its headers hold the password
 * or token, and an error may be written to a console or a log as a whole.
 */
export const forgetRequest = (error: unknown): unknown => {
  if (!(error instanceof Error) || !("isAxiosError" in error)) return error;
  const known = error as Error & RequestError;
  delete known.config;
  delete known.request;
  delete known.response?.config;
  delete known.response?.request;
  return error;
};
