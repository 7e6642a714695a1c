// SPDX-License-Identifier: Apache-2.0
/** Cases, steps and their keys of repetition: what slices need of the procedure. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.1.0")
@org.jspecify.annotations.NullMarked
package org.huanjie.api.procedure;
