// SPDX-License-Identifier: Apache-2.0
package org.huanjie.office.sheet;

import java.util.Iterator;
import org.huanjie.api.office.SheetRow;

/** The rows of one opened file, sheet after sheet; rows without content are left out. Closing releases the file. */
interface RowSource extends Iterator<SheetRow>, AutoCloseable {
    @Override
    void close();
}
