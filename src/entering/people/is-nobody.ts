import { samenessKey } from "../../domain/sameness/sameness";

const NOBODY =
  /^(?:(?:特に|該当)?(?:なし|無し?)|いない|いません|[-－―ー—‐–−/／・×]+|n\/a|none)$/iu;

/** Whether a text in the place of a person says that there is nobody: なし, 無し, － */
export const isNobody = (text: string): boolean =>
  NOBODY.test(samenessKey(text));
