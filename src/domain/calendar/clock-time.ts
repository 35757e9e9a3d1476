/**
 * Minutes since midnight of a clock time as fields hold it, HH:MM or H:MM.
 * @returns undefined for anything else
 */
export const minutesOf = (clock: string | undefined): number | undefined => {
  const match = /^(\d{1,2}):(\d{2})$/u.exec(clock ?? "");
  return match === null ? undefined : Number(match[1]) * 60 + Number(match[2]);
};

/** HH:MM of minutes since midnight. */
export const clockOf = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60]
    .map((part) => String(part).padStart(2, "0"))
    .join(":");
