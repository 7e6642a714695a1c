// SPDX-License-Identifier: Apache-2.0
/** The tree of district, streets, communities and their Party organisations, and its adjustment. */
@org.jspecify.annotations.NullMarked
package org.huanjie.core.organisation;
