// SPDX-License-Identifier: Apache-2.0
package org.huanjie.office.sheet;

import org.huanjie.api.office.SpreadsheetRefused;

/** The sentences with which a file is sent back; each names the file and says what to do next. */
final class Refusals {
    private Refusals() {}

    static SpreadsheetRefused empty(String file) {
        return new SpreadsheetRefused(
                "file-empty",
                "文件“" + file + "”是空的（0 字节）。请重新导出花名册后再上传。",
                "File '" + file + "' is empty (0 bytes). Export the roster again and upload it.");
    }

    static SpreadsheetRefused tooLarge(String file, long size, long limit) {
        return new SpreadsheetRefused(
                "file-too-large",
                "文件“" + file + "”有 " + size + " 字节，超过上限 " + limit + " 字节。请删去图片和无关的工作表，或分成几个文件上传。",
                "File '" + file + "' has " + size + " bytes, more than the limit of " + limit
                        + ". Remove pictures and other sheets, or split the file.");
    }

    static SpreadsheetRefused wrongType(String file) {
        return new SpreadsheetRefused(
                "file-wrong-type",
                "文件“" + file + "”的内容不是 .xlsx、.xls 或 .csv 表格。请用 WPS 或 Excel 另存为其中一种格式后再上传。",
                "The content of '" + file
                        + "' is no .xlsx, .xls or .csv spreadsheet. Save it as one of these and upload it again.");
    }

    static SpreadsheetRefused truncated(String file) {
        return new SpreadsheetRefused(
                "file-truncated",
                "文件“" + file + "”不完整或已损坏，无法读完。请重新复制或导出后再上传。",
                "File '" + file
                        + "' is incomplete or damaged and cannot be read to its end. Copy or export it again and upload it.");
    }

    static SpreadsheetRefused encrypted(String file) {
        return new SpreadsheetRefused(
                "file-encrypted",
                "文件“" + file + "”设有打开密码。请取消密码后再上传。",
                "File '" + file + "' is protected by a password. Remove the password and upload it again.");
    }

    static SpreadsheetRefused macro(String file) {
        return new SpreadsheetRefused(
                "file-macro",
                "文件“" + file + "”含有宏，不予接收。请另存为不含宏的 .xlsx 后再上传。",
                "File '" + file
                        + "' contains macros and is not accepted. Save it as .xlsx without macros and upload it again.");
    }

    static SpreadsheetRefused zipBomb(String file) {
        return new SpreadsheetRefused(
                "file-zip-bomb",
                "文件“" + file + "”展开后异常巨大，不予接收。请用 WPS 或 Excel 重新另存后再上传。",
                "File '" + file
                        + "' grows beyond any reason when unpacked and is not accepted. Save it again and upload it.");
    }

    static SpreadsheetRefused xxe(String file) {
        return new SpreadsheetRefused(
                "file-xxe",
                "文件“" + file + "”含有外部实体或文档类型声明，不予接收。请用 WPS 或 Excel 重新另存后再上传。",
                "File '" + file
                        + "' contains a document type or external entities and is not accepted. Save it again and upload it.");
    }

    static SpreadsheetRefused tooManyRows(String file, int limit) {
        return new SpreadsheetRefused(
                "too-many-rows",
                "文件“" + file + "”超过 " + limit + " 行。请按党组织分成几个文件上传。",
                "File '" + file + "' has more than " + limit + " rows. Split it by organisation.");
    }

    static SpreadsheetRefused tooManyColumns(String file, String place, int limit) {
        return new SpreadsheetRefused(
                "too-many-columns",
                "文件“" + file + "”" + place + "，超过 " + limit + " 列。请删去无关的列后再上传。",
                "File '" + file + "' goes beyond " + limit + " columns (" + place
                        + "). Remove the columns that are not needed.");
    }

    static SpreadsheetRefused cellTooLong(String file, String place, int length, int limit) {
        return new SpreadsheetRefused(
                "cell-too-long",
                "文件“" + file + "”" + place + "的单元格有 " + length + " 个字，超过上限 " + limit + "。请缩短后再上传。",
                "A cell of file '" + file + "' (" + place + ") has " + length + " characters, more than the limit of "
                        + limit + ". Shorten it.");
    }
}
