// SPDX-License-Identifier: Apache-2.0
/** Refused acts: the published codes and the one exception that the edge turns into an RFC 9457 problem document. */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
@org.jspecify.annotations.NullMarked
package org.huanjie.api.error;
