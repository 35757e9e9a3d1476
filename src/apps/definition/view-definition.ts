/** A record list of an app (kintone: app/views); the order of the definitions is the order of the lists. */
export type ViewDefinition =
  | {
      readonly type: "LIST";
      readonly name: string;
      readonly fields: readonly string[];
      readonly filterCond: string;
      readonly sort: string;
    }
  | {
      readonly type: "CALENDAR";
      readonly name: string;
      /** Field that places a record. */
      readonly date: string;
      /** Field that names it. */
      readonly title: string;
      readonly filterCond: string;
      readonly sort: string;
    };
