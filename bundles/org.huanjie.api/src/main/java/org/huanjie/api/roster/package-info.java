// SPDX-License-Identifier: Apache-2.0
/** Who is a member and who may vote, as other slices ask it. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
@org.jspecify.annotations.NullMarked
package org.huanjie.api.roster;
