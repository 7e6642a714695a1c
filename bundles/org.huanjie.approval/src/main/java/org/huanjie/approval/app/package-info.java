// SPDX-License-Identifier: Apache-2.0
/** The acts of approvals: submit, decide, look; each in one transaction with its step. */
@org.jspecify.annotations.NullMarked
package org.huanjie.approval.app;
