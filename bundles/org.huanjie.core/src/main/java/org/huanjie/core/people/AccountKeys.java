// SPDX-License-Identifier: Apache-2.0
package org.huanjie.core.people;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What opens and locks an account. */
@Component(service = AccountKeys.class)
public record AccountKeys(PasswordHash hashes, LockOut lockOut) {
    @Activate
    public AccountKeys(@Reference PasswordHash hashes, @Reference LockOut lockOut) {
        this.hashes = hashes;
        this.lockOut = lockOut;
    }
}
