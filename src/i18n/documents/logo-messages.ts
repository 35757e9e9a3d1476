import type { Language } from "../language";

/** What is said of the logo of a city, and in its place. */
interface LogoMessages {
  readonly alternativeText: (city: string | undefined) => string;
  readonly unreadable: (name: string) => string;
}

export const logoMessages: Readonly<Record<Language, LogoMessages>> = {
  ja: {
    alternativeText: (city = "") => `${city}のロゴ`.replace(/^の/u, ""),
    unreadable: (name) =>
      `ロゴ「${name}」を画像として読み取れないため、文書にロゴは入っていません。PNGかJPEGの画像に変えて添付し、もう一度作ってください。`,
  },
  en: {
    alternativeText: (city) =>
      city === undefined ? "Logo" : `Logo of ${city}`,
    unreadable: (name) =>
      `The logo “${name}” can't be read as a picture: the document has none. Change it to PNG or JPEG, attach it and make the document again.`,
  },
};
