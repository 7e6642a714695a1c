// SPDX-License-Identifier: Apache-2.0
/** One act, one transaction. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.1.0")
@org.jspecify.annotations.NullMarked
package org.huanjie.api.transaction;
