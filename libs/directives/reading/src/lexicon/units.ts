/** Heads (folded) of bodies that issue documents, as they stand in header blocks. Longest first. */
export const issuerHeads =
  'y ban nhan dan|chu tich uy ban nhan dan|chu tich|uy ban thuong vu quoc hoi|quoc hoi|uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|uy ban mat tran|uy ban kiem tra|uy ban dan toc|' +
  'thu tuong chinh phu|van phong chinh phu|chinh phu|chu tich nuoc|ban chap hanh|ban thuong vu|tinh uy|thanh uy|huyen uy|quan uy|' +
  'thi uy|dang bo|dang uy|dang doan|tinh doan|thanh doan|huyen doan|mat tran|dai hoc|ban can su dang|ban chi dao|ban to chuc|ban tuyen giao|ban dan van|ban noi chinh|ban kinh te|ban bi thu|bo chinh tri|' +
  'bo chi huy|bo tu lenh|bcd|bo|tong cuc|cuc|chi cuc|so|thanh tra|van phong|bao hiem xa hoi|kho bac|ngan hang|toa an|vien kiem sat|' +
  'cong an|tong lien doan|lien doan|hoi|doan|trung tam|vien|truong|hoc vien|phong|tong cong ty|cong ty|tap doan|ban quan ly|ban|to cong tac|' +
  'hoi dong|uy ban|dai|kiem toan|to chuc|chi nhanh|benh vien|cang vu|so giao dich|vu|doan dai bieu quoc hoi|thuong truc';

/** Words that begin like a head: "BAN HÀNH QUY CHẾ", "HỘI NGHỊ". */
const NO_HEAD = /^(?:ban hanh|ban sao|hoi nghi|hoi thao|vien dan|so\b ?:?$|bo sung|doan ket|truong hop)/;

const HEAD = new RegExp(`^(${issuerHeads})\\b`);

export const startsWithIssuerHead = (folded: string): boolean => HEAD.test(folded) && !NO_HEAD.test(folded);

/** Levels of government; the name after one is a proper name. */
export const levelWords = 'tinh|thanh pho|tp\\.?|huyen|quan|thi xa|xa|phuong|thi tran|dac khu';

const LEVEL = new RegExp(`^(${levelWords})(?= |$)(?! (?:uy|doan)(?![a-z]))`);

export const startsWithLevel = (folded: string): boolean => LEVEL.test(folded);
