import { postWords } from './posts.js';

/** Plain nouns (folded) that "các …" turns into a group. */
export const collectiveNouns =
  'uy ban|so|bo|ban|nganh|phong|co quan|don vi|dia phuong|doan the|to chuc|doanh nghiep|hoi|huyen|quan|thi xa|thanh pho|thanh|thi|tinh|xa|phuong|thi tran|' +
  'cuc|chi cuc|tong cuc|vu|truong|cap uy|cap|tong cong ty|cong ty|tap doan|thanh vien|dong chi|uy vien|dai bieu|to|chu dau tu|ngan hang|co so|chi nhanh|' +
  'huyen uy|thanh uy|thi uy|quan uy|dang uy|tinh uy|ban quan ly|vien|trung tam|benh vien|hiep hoi|nha truong|ban dang|ban chi dao|doi|luc luong|hoc vien|nha thau|hop tac xa|' +
  'chinh quyen|chi bo|chi, dang bo|dang bo|huyen uy vien|tinh uy vien|thanh uy vien|dang doan|chi uy|khoa|tram|chi hoi|ap|hoi vien|truong hoc|ho gia dinh|bo phan|to dan pho|thon|khu pho|phong ban|so nganh|ban nganh|uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|cong an|bao|dai|co quan bao chi|chu dau tu|chu rung|ca nhan|cong chuc|vien chuc|can bo|khoi|cum|lien doan|dai hoc|cao dang|cong doan|to chuc tin dung|cang vu|hat|don|xi nghiep|nha may|thanh tra|van phong|kho bac|bao hiem xa hoi|htx|chung cu|ban quan tri|dong chi|ong,? \\(?ba\\)?(?= co ten)';

/** Heads (folded) of single bodies and posts that need no capital to be recognised: two syllables or more. */
const PLAIN =
  'uy ban nhan dan|uy ban mat tran|uy ban|ubnd|ubmttq|ubmttqvn|hoi dong nhan dan|hdnd|mat tran|cong an|thu truong|giam doc|chu tich|pho chu tich|bi thu|nguoi dung dau|' +
  'chanh van phong|chanh thanh tra|chanh an|vien truong|bo truong|thong doc|tong giam doc|tong cuc truong|cuc truong|chi cuc truong|truong phong|truong ban|hieu truong|' +
  'doanh nghiep|doan the|van phong|tong cuc|chi cuc|trung tam|lien doan|lien minh|toa an|vien kiem sat|kho bac|ngan hang|bao hiem xa hoi|bhxh|' +
  'buu dien|cong ty|tong cong ty|tap doan|hiep hoi|luc luong|thuong truc|thanh vien|chinh phu|thu tuong|tinh uy|thanh uy|huyen uy|thi uy|dang uy|cap uy|co quan thuong truc|' +
  'bo chi huy|bo tu lenh|ban chi dao|ban quan ly|chu dau tu|cong thong tin|dai truyen hinh|dai phat thanh|dai truyen thanh|dia phuong|don vi|nha truong|to cong tac|cuc thue|' +
  'tong lien doan|thanh doan|tinh doan|quan doi|bo doi|kiem toan|benh vien|ban can su|hoi lien hiep|hoi nong dan|hoi cuu chien binh|lanh dao|toan the|tat ca cac|' +
  'to truong|truong doan|thanh tra (?:tinh|chinh phu|so|huyen|quan|thanh pho|thi xa)|co quan|doan dai bieu|dai bieu|chi nhanh|hat kiem lam|doi quan ly|quyen chu tich|pho giam doc|' +
  'nguoi nop thue|chi huy truong|tong kiem toan|tong thanh tra|uy vien|ban giam doc|ban chap hanh|ban thuong vu|bo phan|to dai bieu|hoi dong|cac cap|chu rung|to chuc tin dung|to chuc chinh tri|truong cac|truong ban|phong, ban|so, ban|so, nganh|ban, nganh|bo, nganh|tram y te|dang bo|chi bo|dang doan|cong chuc|du tru nha nuoc|hieu pho|truong thon|truong khoi|truong cong an|truong tram|truong khoa|dan quan|thong tan xa|dai hoc|cong doan|lien hiep|trung uong doan|nha xuat ban|tap chi|pho thu tuong|ban soan thao|tong bien tap|' +
  'ban quan tri|ban giam hieu|ban dieu hanh|ban thanh tra nhan dan|ban giam sat|ban dan van|ban tuyen giao|ban to chuc|ban noi chinh|ban chu nhiem|ban dai dien|ban bien tap|ban lien lac|ban cong tac|' +
  'hop tac xa|xi nghiep|nha may|lam truong|nong truong|cau lac bo|thu vien|bao tang|nha van hoa|to dan pho|khu pho|lien hiep hoi|hoi phu nu|doan thanh nien|hoi chu thap do|hoi khuyen hoc|ban thuong truc';

/** One-syllable heads as they are spelt; they need a capital themselves or on the next word. */
const SPELT =
  'trạm|khoa|hạt|đồn|chi hội|sở|bộ|cục|vụ|ban|báo|đài|phòng|đội|trường|hội|đoàn|viện|tổ|khối|xã|phường|huyện|quận|tỉnh|thuế|hải quan|kiểm lâm|thanh tra|học viện|cảng vụ|đảng bộ|ngành|thành phố|thôn|bản|ấp|htx|hđqt|bhxh|kbnn|nhnn|mttq';

/** Words that begin like a head and are something else. */
const NOT_HEADS =
  'khoa hoc|hoi nghi|hoi thao|hoi thi|hoi cho|hoi dam|bao cao|bao dam|bao ve|bao chi|doan ket|phong trao|phong chong|phong ngua|phong, chong|truong hop|vu viec|vu an|ban hanh|ban giao|doi moi|doi voi|to chuc|bo sung|bo tri|' +
  'bo tieu chi|bo cong cu|bo giai phap|bo chi so|bo thu tuc|bo luat|ban sao|hoi nhap|dai hoi|xa hoi|tinh hinh|tinh trang|tinh den|quan triet|quan ly|quan tam|khoi luong|thue suat|thanh tra,|thanh pho thong minh|chu dong|hoi dong xet|co quan nao|dai bieu quoc hoi khoa|uy ban nhan dan tinh da';

export const plainHead = new RegExp(`^(?:${PLAIN}|${postWords})(?![a-z])`);
export const speltHead = new RegExp(`^(?:${SPELT})(?![\\p{L}])`, 'iu');
export const notHead = new RegExp(`^(?:${NOT_HEADS})(?![a-z])`);
export const quantifier =
  /^(?:các|toàn thể|tất cả các|mỗi|mọi|quý|từng|những|đại diện)(?: đồng chí| thành viên| vị)? /iu;
export const collectiveNoun = new RegExp(`^(?:cac )?(?:${collectiveNouns})(?![a-z])`);
