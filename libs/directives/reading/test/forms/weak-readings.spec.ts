import { readDocument } from '../../src/index.js';
import { readOne } from '../layouts/read-layout.js';
import { itemOf } from './item.js';

describe('text that is no directive', () => {
  it.each([
    ['qwer zxcv / uiop\nasdf 123 456'],
    ['Trời hôm nay đẹp / nắng. Tôi đi chợ mua rau.'],
    ['/'],
    ['Aa / 12 bb'],
  ])('"%s" is neither a page about one nor has a number', (text) => {
    const [read] = readDocument(text);
    expect(read).toMatchObject({ secondarySource: false, number: null, type: null, obligations: [] });
  });

  it('is a page where it tells of one', () => {
    expect(
      readOne('Siết chặt quản lý\nUBND tỉnh Hòa An vừa ban hành Công văn số 12/UBND-NC về quản lý chợ.'),
    ).toMatchObject({
      secondarySource: true,
    });
  });
});

describe('a closing that repeats the whole order', () => {
  const closing = (words: string) => {
    const text = `${itemOf('Sở Y tế rà soát các cơ sở khám bệnh.')}${words}\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n`;
    return readOne(text).obligations.find(({ item }) => item === 'p1');
  };

  it.each([
    ['Yêu cầu các sở, ban, ngành nghiêm túc triển khai thực hiện Chỉ thị này./.'],
    ['Trên đây là một số nhiệm vụ trọng tâm, đề nghị các sở, ban, ngành khẩn trương tổ chức thực hiện./.'],
  ])('is proposed with less confidence than any order: %s', (words) => {
    expect(closing(words)?.confidence).toBeLessThan(0.5);
  });

  it('keeps its confidence where it sets a time or asks for a report', () => {
    const words =
      'Yêu cầu các sở, ban, ngành triển khai thực hiện và báo cáo kết quả về Sở Nội vụ trước ngày 30/6/2019./.';
    expect(closing(words)?.confidence).toBeGreaterThan(0.8);
  });
});
