// SPDX-License-Identifier: Apache-2.0
/** The servlets under {@code /huanjie} and the CXF endpoint that is rebuilt as slices come and go. */
@org.jspecify.annotations.NullMarked
package org.huanjie.web.server;
