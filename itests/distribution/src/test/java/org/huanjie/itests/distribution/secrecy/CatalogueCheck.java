// SPDX-License-Identifier: Apache-2.0
package org.huanjie.itests.distribution.secrecy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whether everything in a database is listed in the catalogue. */
public final class CatalogueCheck {
    private final Catalogue catalogue;

    public CatalogueCheck(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What is wrong, one sentence each. */
    public List<String> findings(Contents contents) {
        List<String> found = new ArrayList<>();
        contents.tables().values().forEach(table -> listed(table.name(), Set.copyOf(table.columns()), found));
        contents.allSheets().forEach(sheet -> listed(sheet.line(), JsonText.paths(sheet.body()), found));
        catalogue.entries().keySet().stream()
                .filter(name -> !name.contains("/") && !contents.tables().containsKey(name))
                .forEach(name -> found.add("the catalogue lists " + name + ", which does not exist"));
        return found.stream().distinct().toList();
    }

    private void listed(String name, Set<String> parts, List<String> found) {
        Catalogue.Entry entry = catalogue.entries().get(name);
        if (entry == null) {
            found.add(name + " is not in the catalogue; its parts are " + new TreeSet<>(parts));
            return;
        }
        parts.stream()
                .filter(part -> !entry.parts().containsKey(part))
                .forEach(part -> found.add(name + " has " + part + ", which is not in the catalogue"));
    }
}
