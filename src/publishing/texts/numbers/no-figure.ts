/** A number with its unit in a text whose letters are of usual width. */
interface Word {
  readonly plain: string;
  readonly from: number;
  readonly to: number;
  readonly unit: string;
  /** The digits as written. */
  readonly value: string;
  /** What they are. */
  readonly read: number;
}

/** What makes another word of a number and its unit: 2回目, 3人組, 5割引. */
const GOES_ON: Readonly<Record<string, RegExp>> = {
  回: /^[目線答数覧収路転復避想顧帰遊診生忌路]/u,
  名: /^[称前簿物所誉刺義城産作]/u,
  人: /^[材事権口間生格工物気文脈目前組工]|^(?:ひとり|1人|一人|でも|暮らし|三脚|十色|一首)/u,
  件: /^[数目名]/u,
  割: /^[引りれ当合高安]/u,
  時間: /^[割帯外目]/u,
  倍: /^[率数]/u,
};

/** One of the pair says for how many the other is meant: 1回当たり, 3人に1人, 1回1時間. */
const PER = /^(?:当たり|あたり|当り|につき|ごと|毎|おき|に\d|に一)/u;
/** 2時間30分 and 3割5分 are one number. */
const WITH_REST = new Set(["時間", "割"]);
const OF_EVERY = /(?:\d|[一二三四五六七八九十])(?:回|名|人|件)に$/u;

/** 3回以上参加した職員は8名: the 3回 say whom is counted. */
const WHO =
  /^(?:以上|のみ|だけ)(?:参加|利用|相談|活用|受講|出席)|^(?:以上|のみ|だけ)?(?:の|参加|利用|相談|活用|受講|出席)[^、。\n]{0,8}(?:職員|人|者|方|名)/u;

/** Whether a number with a unit says how many of something that is counted, or something else. */
export const isNoFigure = ({
  plain,
  from,
  to,
  unit,
  value,
  read,
}: Word): boolean => {
  const before = plain.slice(0, from);
  const after = plain.slice(to);
  return (
    // 第3回, 第1・2回, 第3～5回, 数十回, 何百人
    /第[\d・、,~〜\-–回第]*$/u.test(before) ||
    /(?<![人回件者員総実])[数何幾]$/u.test(before) ||
    // CX0回, 2023-3: part of a name or a date
    /[A-Za-z_\d][-.]?$/u.test(before) ||
    GOES_ON[unit]?.test(after) === true ||
    PER.test(after) ||
    (/^\d/u.test(after) &&
      !(WITH_REST.has(unit) && /^\d{1,2}分/u.test(after))) ||
    OF_EVERY.test(before) ||
    // 一回, 一人 are rather words than numbers
    value === "一" ||
    (unit === "人" && value === "二" && after.startsWith("三脚")) ||
    (unit === "回" && read <= 3 && WHO.test(after)) ||
    (unit === "回" && read <= 5 && /^(?:限り|きり)/u.test(after))
  );
};
