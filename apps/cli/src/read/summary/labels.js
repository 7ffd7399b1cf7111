export const typeLabels = {
    officialLetter: 'Công văn',
    resolution: 'Nghị quyết',
    plan: 'Kế hoạch',
    instruction: 'Chỉ thị',
    decision: 'Quyết định',
    notice: 'Thông báo',
    conclusionNotice: 'Thông báo kết luận',
    programme: 'Chương trình',
    guidance: 'Hướng dẫn',
    report: 'Báo cáo',
    regulation: 'Quy chế',
    rules: 'Quy định',
    decree: 'Nghị định',
    circular: 'Thông tư',
    telegram: 'Công điện',
    law: 'Luật',
    submittal: 'Tờ trình',
    scheme: 'Đề án',
    communique: 'Thông cáo',
    minutes: 'Biên bản',
    other: 'Văn bản khác',
};
export const kindLabels = {
    once: 'một lần',
    recurring: 'định kỳ',
    continuous: 'thường xuyên',
    conditional: 'có điều kiện',
    quantified: 'có định lượng',
};
export const modalityLabels = {
    assign: 'giao',
    require: 'yêu cầu',
    ask: 'đề nghị',
};
export const flagLabels = {
    NO_NAMED_LEAD: 'chưa rõ đơn vị chủ trì',
    IF_NEEDED: 'nếu cần',
    OPEN_LIST: 'danh sách mở',
    CASCADE: 'giao tiếp xuống cấp dưới',
    CLOSING: 'câu kết thúc văn bản',
};
export const periodLabels = {
    day: 'hằng ngày',
    week: 'hằng tuần',
    month: 'hằng tháng',
    quarter: 'hằng quý',
    halfYear: '6 tháng',
    nineMonths: '9 tháng',
    year: 'hằng năm',
    once: 'một lần',
    onDemand: 'khi phát sinh hoặc không nêu thời điểm',
    unstated: 'định kỳ, không nêu kỳ',
};
