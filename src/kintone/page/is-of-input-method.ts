/** The key of whatever an input method takes for itself (UI Events: keyCode). */
const TAKEN = 229;

/**
 * Whether a key is an input method's: Enter ends a conversion then, and Escape
 * takes it back; neither is meant for the page. Safari tells of that Enter when
 * the conversion has ended already: its code alone says whose it was.
 */
export const isOfInputMethod = (event: KeyboardEvent): boolean =>
  event.isComposing || event.keyCode === TAKEN;
