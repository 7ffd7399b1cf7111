import { readIssueDate } from './issue-date.js';

describe('the date line of a document', () => {
  it('X01: a blank day lies in its month, and not before the latest document cited', () => {
    expect(readIssueDate('Thái Bình, ngày     tháng 8 năm 2023', ['2023-04-06', '2023-08-11'])).toEqual({
      known: false,
      from: '2023-08-11',
      to: '2023-08-31',
    });
  });

  it('B04: all blank, it is not before the latest document cited', () => {
    expect(readIssueDate('Bình Định, ngày    tháng    năm', ['2024-12-12', '2022-11-10'])).toEqual({
      known: false,
      from: '2024-12-12',
      to: null,
    });
  });

  it('is a day where all of it is there', () => {
    const line = 'Hà Nội, ngày 05 tháng 8 năm 2023';
    expect(readIssueDate(line, ['2023-08-11'])).toEqual({ known: true, date: '2023-08-05' });
  });

  it('is bounded by what there is', () => {
    expect(readIssueDate('ngày … tháng … năm 2022', [])).toEqual({
      known: false,
      from: '2022-01-01',
      to: '2022-12-31',
    });
    expect(readIssueDate('tháng 8 năm 2023', [])).toEqual({ known: false, from: '2023-08-01', to: '2023-08-31' });
    expect(readIssueDate('tháng 8 năm 2023', ['2023-07-31'])).toMatchObject({ from: '2023-08-01' });
    expect(readIssueDate('', [])).toEqual({ known: false, from: null, to: null });
  });

  it('does not trust a document cited from after its own month', () => {
    expect(readIssueDate('tháng 8 năm 2023', ['2024-01-01'])).toMatchObject({ from: '2023-08-01', to: '2023-08-31' });
  });

  it('is not a day that does not exist', () => {
    expect(readIssueDate('ngày 31 tháng 6 năm 2023', [])).toMatchObject({ known: false });
  });
});
