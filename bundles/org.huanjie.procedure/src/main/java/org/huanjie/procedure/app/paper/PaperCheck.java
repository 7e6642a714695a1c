// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.app.paper;

import java.time.LocalDate;
import java.util.List;
import org.huanjie.api.error.CommonProblem;
import org.huanjie.api.error.Refused;
import org.huanjie.procedure.app.DeskProblem;
import org.huanjie.procedure.domain.definition.StepDefinition;

/** 保密法; what a paper must be before it is recorded: of this step, not of the future, no state secret, a readable scan within the limit. */
final class PaperCheck {

    /** 20 MB. */
    static final int MOST_BYTES = 20 * 1024 * 1024;

    /** First bytes of the types taken: PDF, JPEG, PNG, TIFF (two orders), and the zip of an OFD. */
    private static final List<byte[]> TYPES = List.of(
            new byte[] {'%', 'P', 'D', 'F'},
            new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
            new byte[] {(byte) 0x89, 'P', 'N', 'G'},
            new byte[] {'I', 'I', '*', 0},
            new byte[] {'M', 'M', 0, '*'},
            new byte[] {'P', 'K', 3, 4});

    private PaperCheck() {}

    static void orRefuse(StepDefinition step, NewPaper paper, LocalDate today) {
        if (paper.secrecy().stateSecret()) {
            throw Refused.byClause(
                    DeskProblem.STATE_SECRET,
                    "保密法第三十条",
                    "secrecy",
                    "标有“" + paper.secrecy().zh() + "”的文件不得录入本系统。请按保密规定保管，只登记不涉密的文号和日期须经保密审查。",
                    "A document marked " + paper.secrecy()
                            + " may not enter this system. Keep it as the secrecy rules demand.");
        }
        if (!step.produces().contains(paper.document())) {
            throw Refused.byClause(
                    DeskProblem.DOCUMENT_NOT_OF_STEP,
                    step.source(),
                    "document",
                    step.label() + "产生的文书是：" + String.join("、", step.produces()) + "，填写的是“" + paper.document()
                            + "”。请核对文书编号。",
                    step.label() + " makes " + step.produces() + ", not '" + paper.document()
                            + "'. Check the number of the document.");
        }
        if (paper.date().isAfter(today)) {
            throw Refused.field(
                    DeskProblem.BACK_DATED,
                    "date",
                    "文书日期 " + paper.date() + " 晚于今天（" + today + "）。请填写文书上的实际日期。",
                    "The document's date " + paper.date() + " is after today (" + today
                            + "). Enter the date on the document.");
        }
        scan(paper);
    }

    private static void scan(NewPaper paper) {
        if (paper.scan().size() > MOST_BYTES) {
            throw Refused.field(
                    CommonProblem.TOO_LARGE,
                    "scanBase64",
                    "扫描件 " + paper.scan().size() + " 字节，超过 20 MB。请降低分辨率或分开扫描。",
                    "The scan has " + paper.scan().size() + " bytes, more than 20 MB. Scan it smaller or in parts.");
        }
        if (paper.scan().size() > 0 && TYPES.stream().noneMatch(paper.scan()::begins)) {
            throw Refused.field(
                    CommonProblem.UNSUPPORTED_TYPE,
                    "scanBase64",
                    "扫描件“" + paper.scan().name() + "”不是 PDF、OFD、JPEG、PNG 或 TIFF 文件。请换一种格式。",
                    "Scan '" + paper.scan().name() + "' is no PDF, OFD, JPEG, PNG or TIFF. Use one of these.");
        }
    }
}
