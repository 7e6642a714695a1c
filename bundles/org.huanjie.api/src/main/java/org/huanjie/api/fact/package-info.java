// SPDX-License-Identifier: Apache-2.0
/** The one fact language: named facts that modules offer and gates ask. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.1.0")
@org.jspecify.annotations.NullMarked
package org.huanjie.api.fact;
