/** Words (folded) of a post in a signature block or an actor phrase. */
export const postWords =
  'pho chu tich|chu tich|pho bi thu|bi thu|thu tuong|pho thu tuong|bo truong|thu truong|thong doc|pho thong doc|' +
  'tong kiem toan|tong thanh tra|tong cuc truong|pho tong cuc truong|tong giam doc|pho tong giam doc|giam doc|pho giam doc|' +
  'cuc truong|pho cuc truong|vu truong|pho vu truong|chi cuc truong|chanh van phong|pho chanh van phong|chanh thanh tra|' +
  'pho chanh thanh tra|chanh an|vien truong|pho vien truong|truong ban|pho truong ban|pho ban|truong phong|pho truong phong|' +
  'hieu truong|pho hieu truong|vien truong|tong bien tap|tong thu ky|thuong truc|uy vien|chu nhiem|pho chu nhiem|' +
  'truong doan|to truong|chi huy truong|tu lenh|kiem toan truong|quyen chu tich|bien tap|cuc pho|truong tieu ban';

const POST_START = new RegExp(`^(q\\. ?|quyen )?(${postWords})\\b`);

export const isPost = (folded: string): boolean => POST_START.test(folded);
