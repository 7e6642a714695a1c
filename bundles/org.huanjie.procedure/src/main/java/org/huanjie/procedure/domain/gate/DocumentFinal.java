// SPDX-License-Identifier: Apache-2.0
package org.huanjie.procedure.domain.gate;

import java.util.List;
import java.util.Set;
import org.huanjie.api.fact.FactName;

/** 文书定稿：步骤的文书已经定稿，或者以纸质件登记了文号、日期和扫描件。 */
public record DocumentFinal(List<String> documents) implements GateRule {
    public DocumentFinal {
        documents = List.copyOf(documents);
    }

    @Override
    public String kind() {
        return "document-final";
    }

    @Override
    public Set<FactName> facts() {
        return Set.of();
    }

    @Override
    public Finding check(Question q) {
        List<String> missing =
                documents.stream().filter(d -> q.paper().apply(d).isEmpty()).toList();
        return Finding.when(
                missing.isEmpty(),
                Words.say("文书 {0} 已定稿。", "Documents {0} are final.", String.join("、", documents)),
                Words.say(
                        "缺少定稿文书 {0}。请定稿，或登记纸质件的文号、日期和扫描件。",
                        "Documents {0} are not final. Finish them, or record number, date and scan of the paper.",
                        String.join("、", missing)));
    }
}
