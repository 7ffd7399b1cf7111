import { readFile } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import mammoth from 'mammoth';
/** A file that cannot be read: says which one and what to do. */
export class UnreadableInput extends Error {
}
const startedIn = () => process.env['INIT_CWD'] ?? process.cwd();
const advice = (code) => {
    if (code === 'ENOENT')
        return 'không tìm thấy tệp; kiểm tra lại đường dẫn';
    if (code === 'EISDIR')
        return 'đây là thư mục; hãy nêu tên từng tệp, ví dụ thư-mục/*.txt';
    if (code === 'EACCES' || code === 'EPERM')
        return 'không có quyền đọc; kiểm tra quyền truy cập tệp';
    return 'không đọc được tệp; mở tệp bằng phần mềm soạn thảo, lưu lại dạng .docx hoặc .txt (UTF-8) rồi thử lại';
};
const decoded = (bytes) => {
    if (bytes.includes(0))
        throw new UnreadableInput('không phải tệp văn bản; chỉ nhận .txt (UTF-8), .docx hoặc - (đầu vào chuẩn)');
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw new UnreadableInput('văn bản không ở bảng mã UTF-8; lưu lại ở bảng mã UTF-8 (Unicode) rồi thử lại');
    }
};
const wordText = async (bytes) => (await mammoth.extractRawText({ buffer: bytes })).value;
const contentOf = async (file) => {
    const bytes = await readFile(resolve(startedIn(), file));
    if (extname(file).toLowerCase() === '.docx')
        return wordText(bytes);
    if (extname(file).toLowerCase() === '.doc')
        throw new UnreadableInput('định dạng .doc cũ; lưu lại dạng .docx rồi thử lại');
    return decoded(bytes);
};
/** Reads .txt, .docx or standard input (`-`); throws `UnreadableInput`. */
export const readInput = async (file) => {
    try {
        const content = file === '-' ? await text(process.stdin) : await contentOf(file);
        if (content.trim() === '')
            throw new UnreadableInput('tệp không có chữ nào; nếu là bản quét ảnh, hãy nhận dạng chữ (OCR) trước');
        return { name: file === '-' ? 'stdin' : basename(file, extname(file)), text: content };
    }
    catch (error) {
        if (error instanceof UnreadableInput)
            throw error;
        throw new UnreadableInput(advice(error.code), { cause: error });
    }
};
