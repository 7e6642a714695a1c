// SPDX-License-Identifier: Apache-2.0
/** Exact arithmetic of the rules of law, rule profiles as data, and answers with reasons. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
@org.jspecify.annotations.NullMarked
package org.huanjie.api.rule;
