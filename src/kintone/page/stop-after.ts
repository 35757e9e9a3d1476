/** Whoever waits no longer than this, in milliseconds, looks for no way to stop it. */
export const STOP_AFTER_MS = 2000;
