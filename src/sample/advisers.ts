/** One record of CXO補佐官. */
export interface SampleAdviser {
  readonly name: string;
  readonly tenureFrom: string;
  readonly tenureTo: string;
  readonly introduction: string;
}

/** In the order of the document. */
export const ADVISERS: readonly SampleAdviser[] = [
  {
    name: "宮崎光世",
    tenureFrom: "2022-06-01",
    tenureTo: "2025-03-31",
    introduction: "サービスデザインと業務の見直しを支援",
  },
  {
    name: "石原弘子",
    tenureFrom: "2022-06-01",
    tenureTo: "2025-03-31",
    introduction: "組織づくりと人材育成を支援",
  },
  {
    name: "阪上恵理",
    tenureFrom: "2022-10-01",
    tenureTo: "2025-03-31",
    introduction: "データ利活用と官民の協働を支援",
  },
];
