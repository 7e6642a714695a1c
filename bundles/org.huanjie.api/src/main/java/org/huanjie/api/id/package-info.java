// SPDX-License-Identifier: Apache-2.0
/** Identifiers of rows, made by the application and never by the database. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
@org.jspecify.annotations.NullMarked
package org.huanjie.api.id;
