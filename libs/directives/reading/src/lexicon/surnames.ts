/** Folded family names met in signatures, those of ethnic minorities included. */
export const surnames: ReadonlySet<string> = new Set(
  (
    'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly an au bach ban bang be bien ' +
    'ca cai cam cao cat chau chu chau chung co cong cu dam dan danh dao dau dien dieu dinh doan don dong du duong ' +
    'gia giang giap ha hac hau hinh hoa hong hua kha khau khieu khoa khong khuat khuc kieu kim ksor la lac lai lam lang ' +
    'lau leng lo lu luc luong luu ma mac mai man mau mieu moong mua na ngac ngan nghiem nghi nghiem nhan nhu ninh nong ' +
    'on ong phi pho phu phung phuong quach quan quang que quoc sam sung sy son ta tang tao than thach thai than thi ' +
    'thieu tho thong tieu to ton tong tra trang tri trieu trinh truong tu tuong ung uong van vang vi vien vong vuong ' +
    'xa y yen nie mlo rcom siu rah kpa ksor ro lam tham thao seo ha hau chang'
  ).split(' '),
);
