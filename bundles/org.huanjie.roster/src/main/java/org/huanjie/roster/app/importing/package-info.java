// SPDX-License-Identifier: Apache-2.0
/** Dry run, decisions and commit of a roster file. */
@org.jspecify.annotations.NullMarked
package org.huanjie.roster.app.importing;
