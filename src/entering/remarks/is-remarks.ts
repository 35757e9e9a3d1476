import { samenessKey } from "../../domain/sameness/sameness";

const REMARKS =
  /^(?:備考.*|摘要|メモ|特記(?:事項)?|注記?|コメント|そのほか|その他|理由|事由|remarks?|notes?|)$/iu;

/** Whether a heading is one of remarks; a blank one is, as far as no field takes what stands below. */
export const isRemarks = (heading: string): boolean =>
  REMARKS.test(samenessKey(heading));
