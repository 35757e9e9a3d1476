import { expect, it } from "vitest";
import { SCHOOL_COUNSELLOR } from "../../src/apps/programmes/school-counsellor";
import { rankClassifier } from "../../src/domain/rank";

const { ranks } = SCHOOL_COUNSELLOR;
const classify = rankClassifier(ranks);

it.each([
  ["小学4年1組", "小学校中学年"],
  ["小学校４年１組", "小学校中学年"],
  ["4年1組", "小学校中学年"],
  ["６年生", "小学校高学年"],
  ["小1", "小学校低学年"],
  ["小2の3", "小学校低学年"],
  ["小学校第５学年", "小学校高学年"],
  ["小学三年", "小学校中学年"],
  ["中央小学校 2年1組", "小学校低学年"],
  ["田中小2年", "小学校低学年"],
  ["中2", "中学2年"],
  ["中学校3年", "中学3年"],
  ["中学1年B組", "中学1年"],
  ["小松中学校 2年", "中学2年"],
  ["中三", "中学3年"],
])("takes %s for %s", (written, label) => {
  expect(ranks[classify(written)]?.label).toBe(label);
});

it.each(["1年2組", "3年", "小中一貫校", "高校2年", "教職員", "令和4年度"])(
  "takes %s for none: it may be another",
  (written) => {
    expect(classify(written)).toBe(-1);
  },
);
