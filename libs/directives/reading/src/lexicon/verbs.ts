/** Two- and three-word predicates (folded) with which a duty begins. */
const PHRASES =
  'chu tri|chu dong|phoi hop|can cu|to chuc|trien khai|thuc hien|tiep tuc|tang cuong|day manh|day nhanh|xay dung|ra soat|tham muu|huong dan|' +
  'chi dao|don doc|kiem tra|giam sat|theo doi|tong hop|bao cao|de xuat|kien toan|cap nhat|dang tai|dang ky|ban hanh|phat huy|' +
  'nghiem tuc|nghiem cam|khan truong|chiu trach nhiem|co trach nhiem|co nhiem vu|co ke hoach|co bien phap|co giai phap|quan triet|pho bien|tuyen truyen|van dong|thanh lap|' +
  'bo tri|can doi|tham dinh|tham tra|phe duyet|quyet dinh|xem xet|nghien cuu|hoan thanh|hoan thien|thong bao|thong tin|cong khai|' +
  'cong bo|cung cap|tiep nhan|xu ly|giai quyet|bao dam|dam bao|nang cao|doi moi|tap trung|uu tien|quan tam|ho tro|tao dieu kien|' +
  'khuyen khich|phat dong|phat hien|ngan chan|xu phat|thanh tra|kiem soat|quan ly|dieu hanh|dieu chinh|sua doi|bo sung|' +
  'thay the|bai bo|soan thao|chuan bi|danh gia|xep loai|so ket|tong ket|ke khai|lua chon|bien soan|phat hanh|duy tri|van hanh|' +
  'khai thac|ung dung|ket noi|chia se|so hoa|tich hop|dao tao|tap huan|boi duong|tuyen dung|tiep xuc|doi thoai|tham gia|huong ung|' +
  'ky ket|cam ket|chap hanh|tuan thu|chan chinh|khac phuc|ban giao|rut kinh nghiem|nhan rong|bieu duong|khen thuong|phe binh|gop y|' +
  'tra loi|giai trinh|thong nhat|thuong xuyen|dinh ky|kip thoi|truc tiep|phan cong|uy quyen|yeu cau|de nghi|lay y kien|' +
  'du bao|canh bao|chu trong|gan ket|lam tot|lam ro|xac dinh|xac minh|dieu tra|thi hanh|ap dung|chi tra|quyet toan|nghiem thu|' +
  'bao ve|phong ngua|phong chong|tuan tra|tieu huy|luu tru|niem yet|neu guong|la dau moi|dau moi|don gian hoa|lam dau moi|la co quan|tam dung|' +
  'cham dut|thu hoi|keu goi|lien he|lap ke hoach|lap danh sach|lap ho so|phan tich|phan loai|thu thap|doi chieu|trinh bay|xu li|nhac nho|' +
  'phan anh|de ra|dua vao|cu can bo|ra quan|mo rong|cai thien|cai tien|cai cach|rut ngan|giam thieu|giai toa|giai phong|kiem ke|' +
  'thong ke|khao sat|lap quy hoach|quy hoach|thiet lap|thiet ke|sap xep|di doi|ho tro|huy dong|long ghep|tranh thu|tang truong|phat trien|khuyen cao|nam bat|' +
  'nam chac|nam tinh hinh|khoi to|truy to|xet xu|tu choi|can nhac|tinh toan|dam nhan|dam nhiem|phu trach|uu dai|mien giam|dau tu|mua sam|trang bi|' +
  'sua chua|nang cap|xuc tien|quang ba|gioi thieu|ton vinh|bao ton|ung pho|ung truc|truc ban|so tan|cuu tro|cuu ho|khoanh vung|dap dich|tiem chung|' +
  'cap phep|cap giay|thu phi|hach toan|lap du toan|du toan|giao ban|giao nhiem vu|tiep cong dan|tiep dan|nghiem khac|quyet liet|tich cuc|dong bo|linh hoat|' +
  'chuyen giao|chuyen doi|chuyen ho so|ke thua|doi moi|khong de|khong duoc|khong to chuc|tuyet doi|dut diem|cung voi|cung co|ren luyen|hoc tap|cu the hoa|' +
  'quy dinh cu the|phan bo|phan cap|ra quyet dinh|gui bao cao|gui ket qua|gui van ban|trao doi|thao luan|cho y kien|tiep thu|ky hop dong|to giac|len an|' +
  'giu gin|giu vung|giu nghiem|tu kiem tra|tu ra soat|tu danh gia|tien hanh|bao quan|khac phuc|ho tro|di sau|tap huan|treo co|treo bien|cat giam|tiet kiem|' +
  'quan tam|chu y|luu y|dieu dong|luan chuyen|bo nhiem|ky luat|xu li nghiem|xu ly nghiem|lay ket qua|hang nam|hang nam|moi nam|thuc day|khai bao|duoc giao|hop tac|ket hop|giao luu|' +
  'cuong quyet|kien quyet|tu chu|tra ket qua|nop ho so|dang bao|dua tin|viet bai|phat song|thuc hanh|tinh gian|don vi hoa|noi dung hoa|thiet thuc|chu dao|lanh dao|phan dau|xay moi|dau noi|gan voi|co y kien|' +
  'san sang|tang thoi luong|tang them|lap bao cao|lap bien ban|cong nhan|chung nhan|thuc thi|thao go|khoi phuc|khoi cong|thi cong|thu ly|kiem dinh|kiem dem|boi thuong|' +
  'phun hoa chat|phat quang|khoi thong|tong kiem tra|tong ra soat|giam dinh|dinh huong|dinh gia|cung ung|du tru|cap phat|xuat cap|cap kinh phi|giai ngan|truy thu|' +
  'don dep|cham soc|dieu tri|cach ly|canh gac|truc gac|tiep can|hoa giai|tu van|tro giup|dong vien|tham hoi|phan luong|dieu tiet|gia han|danh thoi luong|danh thoi gian|mo chuyen|mo dot|mo lop|giai dap|' +
  'chung thuc|bam sat|theo sat|giao chi tieu|cai tao|lap dat|dien tap|luyen tap|sap nhap|giai the|thi dua|dong gop|quyen gop|ung ho|tu kiem ke|rut gon|thay mat|trung bay|ky ban';

/** One-word predicates, as they are spelt: their folded forms are too many other words. */
const WORDS =
  'giúp|lập|gửi|cần|phải|giao|trình|cử|nộp|mở|sớm|đưa|lấy|làm|giữ|tìm|chuyển|mời|họp|nêu|ký|chịu|chọn|nắm|tránh|xoá|xóa';

const phrases: ReadonlySet<string> = new Set(PHRASES.split('|'));
const words: ReadonlySet<string> = new Set(WORDS.split('|'));

/** The same without blanks: conversion glues words together at line ends. */
const glued: ReadonlySet<string> = new Set(
  PHRASES.split('|')
    .map((phrase) => phrase.replace(/ /g, ''))
    .filter((word) => word.length >= 7),
);

export const isVerbPhrase = (folded: string): boolean => phrases.has(folded) || glued.has(folded);
export const isVerbWord = (spelt: string): boolean => words.has(spelt);
