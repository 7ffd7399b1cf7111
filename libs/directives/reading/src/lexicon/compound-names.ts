/** Folded names of fields of work that hold a comma or a verb, as they stand inside names of bodies. Longest first. */
const FIELDS =
  'phong chay,? chua chay(?: va cuu nan,? cuu ho)?|phong, chong (?:thien tai|lut bao|tham nhung|ma tuy|toi pham|mua ban nguoi|dich|buon lau|bao luc|chay|tac hai|te nan|khung bo|rua tien|hiv|aids)|' +
  'su co, thien tai va tim kiem cuu nan|thien tai va tim kiem cuu nan|tham nhung, (?:lang phi, )?tieu cuc|buon lau, gian lan thuong mai va hang gia|cuu nan,? cuu ho|' +
  'tim kiem,? cuu nan|kham,? chua benh|thi dua,? khen thuong|an toan,? ve sinh lao dong|an toan,? ve sinh thuc pham|ve sinh,? an toan thuc pham|trat tu,? an toan|xay dung, quan ly|quan ly, (?:khai thac|bao tri|van hanh|su dung)|' +
  'mo, hai quan|dieu tra,? quy hoach|hoa gioi|do thi, (?:moi truong|giao thong)|tin hoc,? thong ke';

export const compoundName = new RegExp(`^(?:${FIELDS})(?![a-z])`);

/** Bodies that are named after their field: "Ban Chỉ đạo … về …", "Cục Giám sát quản lý về …". */
export const namedAfterField =
  /^(?:ban chi dao|ban chi huy|ban dieu phoi|uy ban (?!nhan dan)|hoi dong (?!nhan dan)|to cong tac|to giup viec|tieu ban|to chi dao)|quan ly $/;

/** Words after "về" that begin no field: what is reported or said. */
export const noField =
  /^ve (?:viec|ket qua|tinh hinh|nhung|cac|so|bo|uy|ubnd|phong(?!,? ch)|van phong|cong tac|noi dung|tien do)(?![a-z])/;
