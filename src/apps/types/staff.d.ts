declare namespace kintone.types {
  interface StaffFields {
    職員番号: kintone.fieldTypes.SingleLineText;
    氏名: kintone.fieldTypes.SingleLineText;
    氏名フリガナ: kintone.fieldTypes.SingleLineText;
    所属: kintone.fieldTypes.SingleLineText;
    役職: kintone.fieldTypes.DropDown;
    異動履歴: {
      type: "SUBTABLE";
      value: Array<{
        id: string;
        value: {
          発令日: kintone.fieldTypes.Date;
          発令の所属: kintone.fieldTypes.SingleLineText;
          発令の役職: kintone.fieldTypes.DropDown;
        };
      }>;
    };
  }
  interface SavedStaffFields extends StaffFields {
    $id: kintone.fieldTypes.Id;
    $revision: kintone.fieldTypes.Revision;
    作成者: kintone.fieldTypes.Creator;
    更新者: kintone.fieldTypes.Modifier;
    レコード番号: kintone.fieldTypes.RecordNumber;
    更新日時: kintone.fieldTypes.UpdatedTime;
    作成日時: kintone.fieldTypes.CreatedTime;
  }
}
