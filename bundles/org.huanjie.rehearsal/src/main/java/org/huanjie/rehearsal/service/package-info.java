// SPDX-License-Identifier: Apache-2.0
/** The rehearsal as a service of the container. */
@org.jspecify.annotations.NullMarked
package org.huanjie.rehearsal.service;
