/** Fields (folded) of ministries, departments and divisions that end the name: nothing in small letters goes on with them. */
const FIELDS =
  'giao duc va dao tao|giao duc - dao tao|giao duc|y te|tai chinh - ke hoach|tai chinh|noi vu|tu phap|cong thuong|xay dung|giao thong van tai|ke hoach va dau tu|khoa hoc va cong nghe|tai nguyen va moi truong|' +
  'nong nghiep va phat trien nong thon|nong nghiep va ptnt|nong nghiep va moi truong|nong nghiep|lao dong - thuong binh va xa hoi|lao dong, thuong binh va xa hoi|thong tin va truyen thong|tt&tt|' +
  'van hoa, the thao va du lich|van hoa va the thao|van hoa - thong tin|van hoa va thong tin|van hoa - xa hoi|van hoa, xa hoi|du lich|ngoai vu|dan toc va ton giao|dan toc|quoc phong|cong an|ngoai giao|quan ly do thi|' +
  'kinh te va ha tang|kinh te, ha tang va do thi|kinh te ha tang|kinh te|to chuc can bo|to chuc - hanh chinh|ke hoach - tong hop|quy hoach - kien truc|an toan thuc pham';

const DEPARTMENT = `(?:so|bo|phong) (?:${FIELDS})`;
const LEVEL = '(?:tinh|thanh pho|huyen|thi xa|quan|xa|phuong|thi tran|dac khu|cap (?:tinh|huyen|xa|so))';
const LEVELLED =
  '(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|cong an|thanh tra|cuc thue|chi cuc thue|bo chi huy quan su|ban chi huy quan su|bo chi huy bo doi bien phong|bo tu lenh|lien doan lao dong|kho bac nha nuoc|' +
  'bao hiem xa hoi|(?:uy )?ban mat tran to quoc(?: viet nam)?|ubmttq(?: viet nam)?|ubmttqvn|uy ban mttq(?: viet nam)?|hoi nong dan|hoi cuu chien binh|hoi lien hiep phu nu|hoi chu thap do|toa an nhan dan|vien kiem sat nhan dan|' +
  'dai phat thanh va truyen hinh|dai phat thanh - truyen hinh|dai truyen thanh|buu dien|trung tam y te)';

const CERTAIN = new RegExp(`^(?:${DEPARTMENT}|(?:van phong )?${LEVELLED} ${LEVEL})(?![a-z])`);

/** Length of a name at the start of a folded text that is whole as it stands; 0 where none begins. */
export const certainName = (folded: string): number => CERTAIN.exec(folded)?.[0].length ?? 0;
