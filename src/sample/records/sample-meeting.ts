/** One made-up record of 1on1ミーティング記録. */
export interface SampleMeeting {
  readonly status: string;
  /** YYYY-MM-DD */
  readonly heldOn: string;
  /** HH:MM; every meeting lasts an hour. */
  readonly startTime: string;
  readonly mode: string;
  readonly advisers: readonly string[];
  /** Staff number */
  readonly principal: string;
  /** Staff numbers */
  readonly companions: readonly string[];
  readonly themeCategory: string;
  readonly theme: string;
  readonly isThemePublished: boolean;
}
