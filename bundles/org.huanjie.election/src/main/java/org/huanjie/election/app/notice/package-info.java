// SPDX-License-Identifier: Apache-2.0
/** Acts of the public notice and of objections. */
@org.jspecify.annotations.NullMarked
package org.huanjie.election.app.notice;
