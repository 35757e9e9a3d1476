/**
 * How much evidence a suggested sentence needs. Below it the sentence is not
 * offered: a share of few meetings or a difference of one is chance.
 */
export const EVIDENCE = {
  /** Meetings of a year before anything is said about shares or patterns. */
  leastMeetings: 20,
  /** People of a year before anything is said about repeat use. */
  leastPeople: 10,
  /** 回数 of a section changed from 5 times and a tenth of its base on … */
  leastChange: 5,
  leastChangeRate: 0.1,
  /** … and people, with the meetings about the same, from a fifth of them on. */
  leastPeopleChangeRate: 0.2,
  /** The largest rank, theme or mode is named from this share on. */
  leastRankShare: 0.4,
  leastThemeShare: 0.3,
  leastModeShare: 0.6,
  /** A share moved from 15 points on. */
  leastShareMove: 0.15,
  /** A table is spoken of while at most a fifth of it stands in 未設定. */
  mostUnsetShare: 0.2,
  /** Meetings needed on each side of a milestone. */
  leastMeetingsAroundMilestone: 8,
  /** Months needed inside and outside council sessions, and the most their means may be alike. */
  leastCouncilMonths: 2,
  mostCouncilRatio: 0.8,
  /** Repeat use: most came again. */
  leastRepeatedShare: 0.5,
  leastFrequentShare: 0.25,
  leastNewInSecondHalf: 5,
  leastNewShare: 0.25,
  /** Utilisation, over at least six months with slots. */
  leastSlotMonths: 6,
  nearlyFullRate: 0.9,
  slotsLeftRate: 0.6,
  /** The busiest month stands out from half above the mean of the months that could have meetings. */
  leastBusiestRatio: 1.5,
  leastDivisions: 10,
  /** Preparations (協議) of one line, and how often they outnumber what was held (実施). */
  leastPreparations: 5,
  leastPreparationRatio: 2,
} as const;
