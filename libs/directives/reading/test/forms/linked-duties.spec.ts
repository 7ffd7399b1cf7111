import { readOne } from '../layouts/read-layout.js';

const letter = (body: string): string =>
  `ỦY BAN NHÂN DÂN\nTỈNH HÒA AN\nSố: 12/UBND-NC\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nHòa An, ngày 5 tháng 3 năm 2019\nKính gửi: Các sở, ban, ngành tỉnh.\nỦy ban nhân dân tỉnh yêu cầu các sở, ban, ngành tỉnh thực hiện các nội dung sau:\n${body}\n`;

const dutiesOf = (body: string) =>
  readOne(letter(body)).obligations.flatMap(({ item, duties }) =>
    duties.map(({ upstream, over }) => ({ item, upstream: upstream?.item ?? null, over })),
  );

describe('reports that feed a consolidation', () => {
  it('name the duty of their focal agency', () => {
    const body =
      '1. Rà soát văn bản; báo cáo kết quả về Ủy ban nhân dân tỉnh (qua Sở Tư pháp) trước ngày 01/6/2019.\n2. Giao Sở Tư pháp tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 15/6/2019.';
    expect(dutiesOf(body)).toMatchObject([
      { item: '1', upstream: '2' },
      { item: '2', upstream: null },
    ]);
  });

  it('name none where two duties could be meant, or where difficulties are told', () => {
    const two =
      '1. Báo cáo kết quả về Sở Tư pháp trước ngày 01/6/2019 để tổng hợp.\n2. Sở Tư pháp tổng hợp báo cáo Ủy ban nhân dân tỉnh.\n3. Sở Tư pháp tổng hợp báo cáo Bộ Tư pháp.';
    expect(dutiesOf(two)[0]).toMatchObject({ item: '1', upstream: null });
    const told =
      '1. Nếu có khó khăn, vướng mắc, báo cáo về Ủy ban nhân dân tỉnh (qua Sở Tư pháp).\n2. Sở Tư pháp tổng hợp báo cáo Ủy ban nhân dân tỉnh.';
    expect(dutiesOf(told)[0]).toMatchObject({ item: '1', upstream: null });
  });
});

describe('what a report answers for', () => {
  it('is the whole directive where its words name it', () => {
    const body =
      '1. Rà soát văn bản.\n2. Công bố kết quả rà soát.\n3. Sở Tư pháp báo cáo Ủy ban nhân dân tỉnh kết quả thực hiện Công văn này.';
    expect(dutiesOf(body)).toEqual([{ item: '3', upstream: null, over: ['1', '2'] }]);
  });

  it('is the documents that it names by number', () => {
    const body =
      '1. Báo cáo Ủy ban nhân dân tỉnh kết quả thực hiện Quyết định số 15/2018/QĐ-UBND.\n2. Rà soát văn bản.';
    expect(dutiesOf(body)[0]?.over).toEqual(['15/2018/QĐ-UBND']);
  });

  it('is its own obligation alone otherwise', () => {
    const body = '1. Rà soát văn bản, báo cáo kết quả rà soát về Sở Tư pháp.\n2. Công bố kết quả rà soát.';
    expect(dutiesOf(body)[0]?.over).toEqual([]);
  });
});
