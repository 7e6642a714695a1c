// SPDX-License-Identifier: Apache-2.0
package org.huanjie.shell.report;

import java.util.List;
import java.util.Set;
import org.huanjie.api.console.VendorFacts.Offer;
import org.huanjie.api.module.ModuleName;

/**
 * What a self-check looks at.
 *
 * @param storage       data source and database
 * @param coreUp        core is active
 * @param restUp        the REST interface answers
 * @param modules       modules whose bundles are active
 * @param stuck         our bundles that are not active, with their state
 * @param vendors       what bundles of vendors offer
 * @param streets       number of streets; -1 if unknown
 * @param firstPassword the one-time password of the first administrator still lies in its file
 */
public record Installation(
        Storage storage,
        boolean coreUp,
        boolean restUp,
        Set<ModuleName> modules,
        List<String> stuck,
        List<Offer> vendors,
        int streets,
        boolean firstPassword) {}
