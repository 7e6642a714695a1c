// SPDX-License-Identifier: Apache-2.0
/** The acts at the desk (办理): opening, filling in, signing, closing, waiving, registering events; each in one transaction. */
@org.jspecify.annotations.NullMarked
package org.huanjie.procedure.app.act;
