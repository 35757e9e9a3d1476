/** 参加した職員の声, by day and staff number of the principal. */
export interface SampleVoice {
  readonly heldOn: string;
  readonly principal: string;
  readonly text: string;
  readonly isPublished: boolean;
}

export const VOICES: readonly SampleVoice[] = [
  {
    heldOn: "2022-08-23",
    principal: "2001",
    text: "話しているうちに考えが整理され、次に何をするかが決まった。",
    isPublished: true,
  },
  {
    heldOn: "2022-12-15",
    principal: "4001",
    text: "試作を見てもらうたびに助言があり、少しずつ形にできた。",
    isPublished: true,
  },
  {
    heldOn: "2023-01-11",
    principal: "4002",
    text: "他市の担当者を紹介され、すぐに話を聞きに行けた。",
    isPublished: true,
  },
  {
    heldOn: "2023-03-09",
    principal: "4014",
    text: "係の中の人間関係について率直に話せたので、外には出さないでほしい。",
    isPublished: false,
  },
  {
    heldOn: "2023-08-02",
    principal: "4007",
    text: "役所の外からの見方を聞き、思い込みに気づいた。",
    isPublished: true,
  },
  {
    heldOn: "2023-12-13",
    principal: "4003",
    text: "データの読み方が分かり、説明に自信が持てるようになった。",
    isPublished: true,
  },
  {
    heldOn: "2024-01-25",
    principal: "4015",
    text: "小さな一歩でも続ければ職場が変わると実感した。",
    isPublished: true,
  },
];
