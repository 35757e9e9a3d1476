/** Letters, digits and signs of full width as the usual ones; each stays in its place. */
export const narrowWidth = (text: string): string =>
  text.replace(/[！-～]/gu, (letter) =>
    String.fromCharCode(letter.charCodeAt(0) - 0xfee0),
  );

/** The other way round. */
export const wideWidth = (text: string): string =>
  text.replace(/[!-~]/gu, (letter) =>
    String.fromCharCode(letter.charCodeAt(0) + 0xfee0),
  );
