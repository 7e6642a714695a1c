// SPDX-License-Identifier: Apache-2.0
/** Spreadsheets behind a contract, so that no slice knows the library. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
@org.jspecify.annotations.NullMarked
package org.huanjie.api.office;
