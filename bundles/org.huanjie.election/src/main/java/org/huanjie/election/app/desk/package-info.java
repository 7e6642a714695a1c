// SPDX-License-Identifier: Apache-2.0
/** What every act shares: the case, its file, the step, saving a record with its audit event, and who is meant by a name. */
@org.jspecify.annotations.NullMarked
package org.huanjie.election.app.desk;
