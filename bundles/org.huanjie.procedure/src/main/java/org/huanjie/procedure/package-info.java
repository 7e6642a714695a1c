// SPDX-License-Identifier: Apache-2.0
/** The statutory procedure (选举程序) as data: definitions, cases, steps, gates, forms and deadlines. */
package org.huanjie.procedure;
