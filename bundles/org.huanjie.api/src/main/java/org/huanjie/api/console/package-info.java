// SPDX-License-Identifier: Apache-2.0
/** What the operator at the container's console (控制台) may do: switch modules, bring in rosters, look at cases, rehearse. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
@org.jspecify.annotations.NullMarked
package org.huanjie.api.console;
