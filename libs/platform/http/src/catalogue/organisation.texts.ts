import { entries } from './catalogue-entry.js';

/** Agencies, heads, groups, persons, roles, delegations (lifecycle §1.5, §13). */
export const organisationTexts = entries({
  ORG_UNIT_DUPLICATE: [
    'Cơ quan đã có trong danh bạ',
    'Mã định danh này đã được đăng ký. Hãy dùng cơ quan đã có hoặc kiểm tra lại mã.',
    'The agency is already registered',
    'Its code is taken. Use the agency that is there, or check the code.',
  ],
  ORG_CODE_INVALID: [
    'Mã định danh cơ quan không hợp lệ',
    'Hãy kiểm tra lại cấu trúc mã định danh của cơ quan.',
    'The agency code is not valid',
    'Check the form of the code.',
  ],
  ORG_CODE_IN_USE: [
    'Mã định danh đang được cơ quan khác sử dụng',
    'Mỗi thời điểm một mã chỉ thuộc về một cơ quan.',
    'The agency code is in use',
    'A code belongs to one agency at a time.',
  ],
  ORG_CYCLE: [
    'Quan hệ trực thuộc bị lặp vòng',
    'Cơ quan cấp trên được chọn lại trực thuộc chính cơ quan này.',
    'The hierarchy would be circular',
    'The parent chosen is itself below this agency.',
  ],
  LEGAL_BASIS_REQUIRED: [
    'Chưa nêu căn cứ pháp lý',
    'Hãy nêu số, ngày của quyết định làm căn cứ.',
    'The legal basis is required',
    'Name the number and date of the decision.',
  ],
  TERM_OVERLAPS: [
    'Thời gian giữ chức vụ bị trùng',
    'Đã có người giữ chức vụ này trong khoảng thời gian đó. Hãy kết thúc nhiệm kỳ trước đã.',
    'The terms overlap',
    'Somebody holds this post then. End that term first.',
  ],
  HEAD_NOT_IN_OFFICE: [
    'Người được nêu không đương chức',
    'Chỉ kết thúc được nhiệm kỳ của người đang giữ chức vụ.',
    'Not in office',
    'Only the term of somebody in office can be ended.',
  ],
  GROUP_EXPRESSION_DUPLICATE: [
    'Cụm từ này đã chỉ một nhóm cơ quan khác',
    'Hãy sửa nhóm đã có thay vì định nghĩa thêm.',
    'The expression already names a group',
    'Change that group instead of defining another.',
  ],
  ALIAS_ALREADY_DEFINED: [
    'Tên gọi tắt đã được dùng',
    'Tên gọi tắt này đã chỉ một đối tượng khác. Hãy chọn tên khác.',
    'The alias is already defined',
    'It stands for something else. Choose another.',
  ],
  ACCOUNT_SUBJECT_PERSONAL: [
    'Định danh tài khoản chứa thông tin cá nhân',
    'Định danh do hệ thống đăng nhập cấp không được là địa chỉ thư điện tử hay họ tên (không chứa “@” hoặc khoảng trắng), vì nhật ký lưu vĩnh viễn. Hãy cấu hình hệ thống đăng nhập cấp một mã không mang thông tin cá nhân.',
    'The account subject is personal',
    'It holds an "@" or blanks, as e-mail addresses and names do, and events are kept for ever. Let the identity provider give an opaque subject.',
  ],
  PERSON_DUPLICATE: [
    'Cán bộ hoặc tài khoản đã được đăng ký',
    'Mỗi tài khoản chỉ gắn với một cán bộ.',
    'The person or account is already registered',
    'An account belongs to one person.',
  ],
  ROLE_ALREADY_HELD: [
    'Đã giữ vai trò này',
    'Người này đang giữ vai trò đó tại cơ quan.',
    'The role is already held',
    'The person holds this role at that agency.',
  ],
  ROLE_NOT_HELD: [
    'Không giữ vai trò này',
    'Chỉ kết thúc được vai trò đang giữ.',
    'The role is not held',
    'Only a role that is held can be ended.',
  ],
  DELEGATION_NOT_HELD: [
    'Không có ủy quyền này',
    'Ủy quyền không tồn tại hoặc đã kết thúc.',
    'The delegation is not held',
    'It does not exist or has ended.',
  ],
});
