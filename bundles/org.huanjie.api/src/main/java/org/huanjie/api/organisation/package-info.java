// SPDX-License-Identifier: Apache-2.0
/** The organisation tree: district, street, community, Party organisation (区、街道、社区、党组织). */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
@org.jspecify.annotations.NullMarked
package org.huanjie.api.organisation;
