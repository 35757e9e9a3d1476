declare namespace kintone.types {
  interface StaffFields {
    職員番号: kintone.fieldTypes.SingleLineText;
    氏名: kintone.fieldTypes.SingleLineText;
    所属: kintone.fieldTypes.SingleLineText;
    役職: kintone.fieldTypes.DropDown;
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
