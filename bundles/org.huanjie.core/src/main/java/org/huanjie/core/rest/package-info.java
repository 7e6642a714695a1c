// SPDX-License-Identifier: Apache-2.0
/** The ground floor over the web: organisations, people, modules, rule profiles, cycles, trail. */
@org.jspecify.annotations.NullMarked
package org.huanjie.core.rest;
