/** One record of 活動記録; what is absent is left to the form's defaults. */
export interface SampleActivity {
  readonly section: string;
  readonly summaryLine?: string;
  readonly detailHeading?: string;
  readonly part?: string;
  readonly title: string;
  /** YYYY-MM-DD; of a month its first day, of a fiscal year a day in it. */
  readonly from: string;
  readonly to?: string;
  readonly datePrecision?: string;
  readonly isOpen?: boolean;
  readonly count?: number;
  readonly standing?: string;
  readonly exclusionReason?: string;
  readonly workingGroup?: string;
  readonly advisers?: readonly string[];
  readonly divisions?: readonly string[];
  readonly audience?: string;
  readonly participantCount?: number;
  readonly lecturer?: string;
  readonly mode?: string;
  readonly remark?: string;
  readonly content?: string;
  /** Default true, as on the form. */
  readonly isPublished?: boolean;
}
