// SPDX-License-Identifier: Apache-2.0
/** Acts after the count: determining, deciding on a shortfall, runoff, supplementary election, reduction, announcement. */
@org.jspecify.annotations.NullMarked
package org.huanjie.election.app.result;
