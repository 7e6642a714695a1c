// SPDX-License-Identifier: Apache-2.0
/** Modules and their switch per street office. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
@org.jspecify.annotations.NullMarked
package org.huanjie.api.module;
