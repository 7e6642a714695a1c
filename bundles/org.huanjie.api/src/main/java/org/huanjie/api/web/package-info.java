// SPDX-License-Identifier: Apache-2.0
/** What a slice needs to be seen on the web. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
@org.jspecify.annotations.NullMarked
package org.huanjie.api.web;
