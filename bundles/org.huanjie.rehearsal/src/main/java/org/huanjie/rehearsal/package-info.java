// SPDX-License-Identifier: Apache-2.0
/** The rehearsal (演练): drives a whole street through REST as each role would. */
package org.huanjie.rehearsal;
