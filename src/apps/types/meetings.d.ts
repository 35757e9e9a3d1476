declare namespace kintone.types {
  interface MeetingFields {
    開催日: kintone.fieldTypes.Date;
    開始時刻: kintone.fieldTypes.Time;
    終了時刻: kintone.fieldTypes.Time;
    状態: kintone.fieldTypes.DropDown;
    実施方法: kintone.fieldTypes.DropDown;
    テーマ: kintone.fieldTypes.SingleLineText;
    テーマ分類: kintone.fieldTypes.DropDown;
    内容: kintone.fieldTypes.MultiLineText;
    参加した職員の声: kintone.fieldTypes.MultiLineText;
    年度: kintone.fieldTypes.SingleLineText;
    年月: kintone.fieldTypes.SingleLineText;

    補佐官: kintone.fieldTypes.CheckBox;
    テーマの掲載: kintone.fieldTypes.CheckBox;
    声の掲載: kintone.fieldTypes.CheckBox;
    参加者: {
      type: "SUBTABLE";
      value: Array<{
        id: string;
        value: {
          職員番号: kintone.fieldTypes.SingleLineText;
          氏名: kintone.fieldTypes.SingleLineText;
          所属: kintone.fieldTypes.SingleLineText;
          役職: kintone.fieldTypes.DropDown;
          参加区分: kintone.fieldTypes.DropDown;
        };
      }>;
    };
  }
  interface SavedMeetingFields extends MeetingFields {
    $id: kintone.fieldTypes.Id;
    $revision: kintone.fieldTypes.Revision;
    作成者: kintone.fieldTypes.Creator;
    更新者: kintone.fieldTypes.Modifier;
    レコード番号: kintone.fieldTypes.RecordNumber;
    更新日時: kintone.fieldTypes.UpdatedTime;
    作成日時: kintone.fieldTypes.CreatedTime;
  }
}
