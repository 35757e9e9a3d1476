import { readClocks } from "./read-clocks";

/** Nobody meets before it; 1:30 is nearly always 13:30. */
const EARLIEST = "07:00";

/**
 * Whether a time is before 7:00 and its text does not say 午前.
 * @param clock HH:MM
 */
export const isEarly = (clock: string, text = ""): boolean =>
  clock < EARLIEST && !saysMorning(text);

/** Whether a text says 午前. */
export const saysMorning = (text = ""): boolean =>
  /午前|AM/iu.test(text.normalize("NFKC"));

/** Whether a text is such a time. */
export const isEarlyClock = (text: string | undefined): boolean => {
  const read = readClocks(text);
  return read.state === "read" && isEarly(read.start, text);
};
