// SPDX-License-Identifier: Apache-2.0
package org.huanjie.shell.report;

import java.util.ArrayList;
import java.util.List;
import org.huanjie.api.console.VendorFacts.Offer;

/** Says what a bundle of a vendor brings, and what of it is not used. */
final class VendorCheck {
    private VendorCheck() {}

    static List<Finding> of(Offer offer) {
        List<Finding> findings = new ArrayList<>();
        findings.add(Finding.good(
                "外部组件 " + offer.bundle() + "（模块“" + offer.module().zh() + "”）提供事实：" + String.join("、", offer.facts()),
                "bundle " + offer.bundle() + " (module " + offer.module() + ") offers facts: "
                        + String.join(", ", offer.facts())));
        if (!offer.ignored().isEmpty()) {
            findings.add(Finding.hint(
                    "外部组件 " + offer.bundle() + " 提供的下列事实由本系统认定，不予采用：" + String.join("、", offer.ignored()),
                    "facts of bundle " + offer.bundle() + " that the product answers are ignored: "
                            + String.join(", ", offer.ignored()),
                    "请供应商更换名称 / ask the vendor to choose other names"));
        }
        return findings;
    }
}
